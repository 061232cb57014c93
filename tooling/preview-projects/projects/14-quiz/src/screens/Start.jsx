import Button from '../ui/Button'

const Start = ({ onStart }) => (
  <>
    <h1>Quiz night</h1>
    <Button onClick={() => onStart('space')}>Start</Button>
  </>
)

export default Start
