import { useTodos } from '../context/TodoContext'

const NAMES = { all: 'All', active: 'Active', done: 'Done' }

export default function Filters() {
  const { state, dispatch } = useTodos()
  return (
    <div className="filters">
      {Object.entries(NAMES).map(([key, label]) => (
        <button key={key} aria-pressed={state.filter === key} onClick={() => dispatch({ type: 'filter', filter: key })}>{label}</button>
      ))}
    </div>
  )
}
