export default function CtaButton({ as: Tag = 'a', className = '', ...props }) {
  return <Tag className={`inline-block rounded-full bg-coral px-6 py-3 font-semibold text-white transition hover:bg-coral-dark ${className}`} {...props} />
}
