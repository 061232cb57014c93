import { Button } from '.'

export default function Choice({ children, onPick }) {
  return <Button onClick={onPick}>{children}</Button>
}
