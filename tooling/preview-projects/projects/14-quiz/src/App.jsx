import { Component, lazy, Suspense, useState } from 'react'
import Start from './screens/Start'

const screens = {
  question: lazy(() => import('./screens/Question')),
  result: lazy(() => import('./screens/Result')),
}

class Boundary extends Component {
  state = { error: null }
  static getDerivedStateFromError(error) {
    return { error }
  }
  render() {
    return this.state.error ? <p role="alert">{this.state.error.message}</p> : this.props.children
  }
}

export default function App() {
  const [screen, setScreen] = useState('start')
  const [questions, setQuestions] = useState([])
  const [score, setScore] = useState(0)
  const start = async (topic) => {
    const module = await import(`./data/${topic}.js`)
    setQuestions(module.default)
    setScreen('question')
  }
  const answer = (right) => {
    setScore((s) => s + (right ? 1 : 0))
    setScreen('result')
  }
  const Screen = screens[screen]
  return (
    <div className="quiz">
      <Boundary>
        <Suspense fallback={<p>Loading</p>}>
          {screen === 'start' ? <Start onStart={start} /> : <Screen question={questions[0]} score={score} onAnswer={answer} />}
        </Suspense>
      </Boundary>
    </div>
  )
}
