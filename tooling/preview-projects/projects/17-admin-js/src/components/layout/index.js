export { default as Shell } from './Shell'
export { NAV } from './nav'
