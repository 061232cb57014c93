export const NAV = [
  { id: 'home', label: 'Home' },
  { id: 'orders', label: 'Orders' },
]
