export { useTitle } from './useTitle';
export { useCounter } from './useCounter';
