import { useScrollTop } from '../hooks/useScrollTop'
import CtaButton from '../components/CtaButton'

export default function Hero() {
  const top = useScrollTop()
  return (
    <header className="container flex min-h-[60vh] flex-col items-start justify-center gap-6">
      <h1 className="font-heading text-5xl lg:text-7xl">We make <span className="text-coral">brands</span> move</h1>
      <p className="max-w-prose text-lg">Scrolled {top}px</p>
      <CtaButton href="#contact">Work with us</CtaButton>
    </header>
  )
}
