export const team = [
  { name: 'Lena', role: 'Design', tone: 'rose' },
  { name: 'Idris', role: 'Engineering', tone: 'sky' },
  { name: 'Paz', role: 'Strategy', tone: 'lime' },
]
