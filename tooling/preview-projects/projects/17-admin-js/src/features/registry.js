import features from '.'

export const registry = {}
export function register(name, weight) {
  registry[name] = weight
}
export const known = () => Object.keys(features)
