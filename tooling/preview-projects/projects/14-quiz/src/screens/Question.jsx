import { Choice } from '../ui'

export default function Question({ question, onAnswer }) {
  return (
    <section>
      <h2>{question.text}</h2>
      {question.choices.map((choice, index) => <Choice key={choice} onPick={() => onAnswer(index === question.answer)}>{choice}</Choice>)}
    </section>
  )
}
