export const initialState = {
  filter: 'all',
  items: [
    { id: 1, text: 'Buy milk', done: true },
    { id: 2, text: 'Write tests', done: false },
  ],
}

export function reducer(state, action) {
  switch (action.type) {
    case 'add':
      return { ...state, items: [...state.items, { id: state.items.length + 1, text: action.text, done: false }] }
    case 'toggle':
      return { ...state, items: state.items.map((i) => (i.id === action.id ? { ...i, done: !i.done } : i)) }
    case 'filter':
      return { ...state, filter: action.filter }
    default:
      throw new Error(`Unknown action ${action.type}`)
  }
}
