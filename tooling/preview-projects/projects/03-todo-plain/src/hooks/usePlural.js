import { useMemo } from 'react'

export default function usePlural(count, word) {
  return useMemo(() => `${count} ${word}${count === 1 ? '' : 's'}`, [count, word])
}
