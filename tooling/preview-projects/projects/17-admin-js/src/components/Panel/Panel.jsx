export const Panel = ({ title, children, ...rest }) => (
  <section className="mb-4 rounded-lg border border-line bg-white" {...rest}>
    <h2 className="border-b border-line px-4 py-2 font-medium">{title}</h2>
    <div className="p-4">{children}</div>
  </section>
)
