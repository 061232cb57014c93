export { default as Button } from './Button'
export { default as Choice } from './Choice'
