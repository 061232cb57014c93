import { NAV } from '.'
import { cx } from 'utils/cx'

export default function Shell({ page, onNavigate, children }) {
  return (
    <div className="grid min-h-screen grid-cols-[220px_1fr]">
      <nav className="flex flex-col gap-1 bg-shell p-4 text-white">
        {NAV.map(({ id, label }) => (
          <button key={id} className={cx('rounded px-3 py-2 text-left', id === page ? 'bg-white/15' : 'opacity-70')} onClick={() => onNavigate(id)}>{label}</button>
        ))}
      </nav>
      <div className="p-8">{children}</div>
    </div>
  )
}
