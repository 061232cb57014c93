export function clock(total: number): string;
export function clock(total: number) {
  const seconds = `${total % 60}`.padStart(2, '0');
  return `${Math.floor(total / 60)}:${seconds}`;
}
