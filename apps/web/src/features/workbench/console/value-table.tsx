/** What `console.table` was given. */
export function ValueTable({
  head,
  rows,
}: {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <div className="my-1 max-h-96 overflow-auto" tabIndex={0} role="region" aria-label="Table">
      <table className="border-collapse text-left">
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={at} scope="col" className="border border-line bg-sunken px-2 font-label">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} className="border border-line px-2 align-top">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
