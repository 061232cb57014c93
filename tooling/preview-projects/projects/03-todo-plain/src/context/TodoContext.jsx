import { createContext, useContext, useEffect, useReducer } from 'react'
import { reducer, initialState } from './reducer'

const TodoContext = createContext(null)

export function TodoProvider({ children }) {
  const [state, dispatch] = useReducer(reducer, initialState, (initial) => {
    const saved = localStorage.getItem('todos')
    return saved ? JSON.parse(saved) : initial
  })
  useEffect(() => { localStorage.setItem('todos', JSON.stringify(state)) }, [state])
  return <TodoContext.Provider value={{ state, dispatch }}>{children}</TodoContext.Provider>
}

export const useTodos = () => useContext(TodoContext)
