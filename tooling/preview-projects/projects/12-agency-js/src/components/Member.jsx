const TONES = { rose: 'bg-rose-100 text-rose-700', sky: 'bg-sky-100 text-sky-700', lime: 'bg-lime-100 text-lime-700' }

export default function Member({ name, role, tone }) {
  return (
    <figure className={`rounded-2xl p-6 ${TONES[tone]}`}>
      <div className="mb-3 grid h-14 w-14 place-items-center rounded-full bg-white text-xl font-bold">{name[0]}</div>
      <figcaption><b>{name}</b><br />{role}</figcaption>
    </figure>
  )
}
