import { perfect } from './grade'

export const levels = [
  { get min() { return perfect }, name: 'Perfect' },
  { min: 0, name: 'Try again' },
]
