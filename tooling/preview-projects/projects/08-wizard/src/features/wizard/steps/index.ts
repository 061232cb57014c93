export { ContactStep } from './ContactStep';
export { default as PlanStep } from './PlanStep';
export { DoneStep } from './DoneStep';
