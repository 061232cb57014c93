export default function Broken(): never {
  throw new Error('The map could not be drawn');
}
