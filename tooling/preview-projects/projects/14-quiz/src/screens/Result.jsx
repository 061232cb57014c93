import { grade } from '../lib/grade'

export default function Result({ score }) {
  return <h2>Score {score}: {grade(score)}</h2>
}
