import { memo } from 'react'
import { useTodos } from '../context/TodoContext'

function TodoItem({ id, text, done }) {
  const { dispatch } = useTodos()
  return (
    <li className={done ? 'done' : undefined}>
      <input type="checkbox" checked={done} onChange={() => dispatch({ type: 'toggle', id })} />
      <span>{text}</span>
    </li>
  )
}

export default memo(TodoItem)
