export default ({ cities, value, onChange }) => (
  <select value={value} onChange={({ target }) => onChange(target.value)}>
    {cities.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
  </select>
)
