interface Place { name: string; country: string; stars: number }
const destinations: Place[] = [
  { name: 'Kyoto', country: 'Japan', stars: 5 },
  { name: 'Lisbon', country: 'Portugal', stars: 4 },
  { name: 'Oaxaca', country: 'Mexico', stars: 4 },
];
export { destinations as default, type Place };
