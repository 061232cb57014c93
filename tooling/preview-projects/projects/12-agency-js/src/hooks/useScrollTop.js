import { useEffect, useState } from 'react'

export const useScrollTop = () => {
  const [top, setTop] = useState(0)
  useEffect(() => {
    const onScroll = () => setTop(Math.round(window.scrollY))
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => window.removeEventListener('scroll', onScroll)
  }, [])
  return top
}
