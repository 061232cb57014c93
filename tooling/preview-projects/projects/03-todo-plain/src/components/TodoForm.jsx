import React, { useRef } from 'react'
import { useTodos } from '../context/TodoContext'

class Hint extends React.Component {
  state = { shown: true }
  hide = () => this.setState({ shown: false })
  render() {
    if (!this.state.shown) return null
    return <small onClick={this.hide}>Press Enter to add</small>
  }
}

export default function TodoForm() {
  const input = useRef(null)
  const { dispatch } = useTodos()
  const submit = (e) => {
    e.preventDefault()
    if (!input.current.value.trim()) return
    dispatch({ type: 'add', text: input.current.value })
    input.current.value = ''
  }
  return <form onSubmit={submit}><input ref={input} placeholder="What needs doing?" /> <Hint /></form>
}
