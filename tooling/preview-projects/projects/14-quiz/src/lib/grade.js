import { levels } from './levels'

export function grade(score) {
  return levels.find((level) => score >= level.min)?.name ?? 'none'
}

export const perfect = 1
