import { useSyncExternalStore, type ReactNode } from 'react';
import type { ToastActionElement, ToastProps } from '@/components/ui/toast';

type Message = Omit<ToastProps, 'title' | 'id'> & { title?: ReactNode; description?: ReactNode; action?: ToastActionElement };
type Shown = Message & { id: string };

const LIMIT = 3;
/** Time a closed message stays for its way out, milliseconds. */
const LEAVE_MS = 300;

let shown: readonly Shown[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
const change = (id: string, part: Partial<Shown>): void => set(shown.map((each) => (each.id === id ? { ...each, ...part } : each)));

function dismiss(id?: string): void {
  for (const each of shown) {
    if (id !== undefined && each.id !== id) continue;
    change(each.id, { open: false });
    setTimeout(() => set(shown.filter((other) => other.id !== each.id)), LEAVE_MS);
  }
}

/** Shows a message; the answer changes or closes it. */
export function toast(message: Message): { id: string; dismiss: () => void; update: (part: Partial<Message>) => void } {
  count += 1;
  const id = String(count);
  const onOpenChange = (open: boolean): void => {
    if (!open) dismiss(id);
  };
  set([{ ...message, id, open: true, onOpenChange }, ...shown].slice(0, LIMIT));
  return { id, dismiss: () => dismiss(id), update: (part) => change(id, part) };
}

export function useToast() {
  const toasts = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
    () => shown,
  );
  return { toasts, toast, dismiss };
}
