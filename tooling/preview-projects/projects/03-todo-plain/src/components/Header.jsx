import { useTodos } from '../context/TodoContext'
import usePlural from '../hooks/usePlural'

const Header = () => {
  const { state: { items } } = useTodos()
  const left = usePlural(items.filter((i) => !i.done).length, 'task')
  return <header><h1 className="app-title">todos</h1><p>{left} left</p></header>
}

export default Header
