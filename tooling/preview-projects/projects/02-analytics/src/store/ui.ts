import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface UiState {
  collapsed: boolean;
  toggle: () => void;
}

export const useUi = create<UiState>()(
  persist((set) => ({ collapsed: false, toggle: () => set((s) => ({ collapsed: !s.collapsed })) }), { name: 'ui' }),
);
