import { TodoProvider } from './context/TodoContext'
import Header from './components/Header'
import TodoForm from './components/TodoForm'
import TodoList from './components/TodoList'
import Filters from './components/Filters'
import './App.css'

function App() {
  return (
    <TodoProvider>
      <Header />
      <TodoForm />
      <Filters />
      <TodoList />
    </TodoProvider>
  )
}

export default App
