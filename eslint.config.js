export { default } from '@studio/eslint';
