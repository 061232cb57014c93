import TodoItem from './TodoItem'
import { useTodos } from '../context/TodoContext'

export default function TodoList() {
  const { state } = useTodos()
  const shown = state.items.filter((i) => state.filter === 'all' || (state.filter === 'done') === i.done)
  return <ul className="todo-list">{shown.length ? shown.map((item) => <TodoItem key={item.id} {...item} />) : <li>Nothing here</li>}</ul>
}
