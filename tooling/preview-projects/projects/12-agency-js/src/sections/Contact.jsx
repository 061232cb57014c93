import CtaButton from '../components/CtaButton'

export default function Contact() {
  return (
    <section id="contact" className="container py-16">
      <form className="grid max-w-lg gap-4" onSubmit={(e) => e.preventDefault()}>
        <input type="email" placeholder="E-mail" className="rounded-md border-stone-300 focus:border-coral focus:ring-coral" />
        <select className="rounded-md"><option>Website</option><option>Brand</option></select>
        <textarea rows={3} className="rounded-md" defaultValue="Hello" />
        <label className="flex items-center gap-2"><input type="checkbox" className="rounded text-coral" defaultChecked /> Newsletter</label>
        <CtaButton as="button" type="submit">Send</CtaButton>
      </form>
    </section>
  )
}
