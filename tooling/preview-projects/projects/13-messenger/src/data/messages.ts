export interface Message {
  id: number;
  from: 'me' | 'them';
  text: string;
}

export const messages: readonly Message[] = [
  { id: 1, from: 'them', text: 'Lunch at noon?' },
  { id: 2, from: 'me', text: 'Sure, the usual place.' },
];
