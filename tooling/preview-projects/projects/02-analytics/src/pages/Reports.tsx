import { useMemo, useState } from 'react';
import { format, subDays } from 'date-fns';

export function Reports() {
  const [query, setQuery] = useState('');
  const rows = useMemo(() => Array.from({ length: 6 }, (_, i) => ({ id: i + 1, name: `Quarterly report ${i + 1}`, date: subDays(new Date(2025, 0, 15), i * 30) })), []);
  return (
    <section className="panel">
      <input value={query} onChange={(e) => setQuery(e.target.value)} placeholder="Search" className="mb-4 rounded border border-slate-300 px-3 py-1.5" />
      <table className="w-full text-left text-sm">
        <tbody className="divide-y divide-slate-200">
          {rows.filter((r) => r.name.includes(query)).map((r) => (
            <tr key={r.id} className="odd:bg-slate-50"><td className="py-2">{r.name}</td><td>{format(r.date, 'dd MMM yyyy')}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
