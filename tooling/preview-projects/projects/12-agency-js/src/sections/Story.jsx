export default function Story() {
  return (
    <section className="container py-16">
      <h2 className="heading-line mb-6">Our story</h2>
      <div className="prose lg:prose-lg prose-headings:text-coral-dark">
        <h3>Since 2012</h3>
        <p>We started in a <strong>garage</strong> with one printer and <a href="#x">a dream</a>.</p>
        <ol><li>Listen</li><li>Draw</li><li>Build</li></ol>
        <blockquote>Make it simple.</blockquote>
      </div>
      <div className="aspect-w-16 aspect-h-9 mt-8 overflow-hidden rounded-lg bg-stone-200"><div className="flex items-center justify-center">Reel</div></div>
    </section>
  )
}
