import { create } from 'zustand'

const useCart = create((set, get) => ({
  lines: [],
  add: (product) => {
    const found = get().lines.find((line) => line.id === product.id)
    set({ lines: found ? get().lines.map((line) => (line.id === product.id ? { ...line, count: line.count + 1 } : line)) : [...get().lines, { ...product, count: 1 }] })
  },
  total: () => get().lines.reduce((sum, line) => sum + line.price * line.count, 0),
}))

export default useCart
