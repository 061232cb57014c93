export { default } from '@studio/prettier';
