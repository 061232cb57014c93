import { parseISO } from 'date-fns';

export interface Item { readonly id: string; label: string; amount: number; at: Date }
export interface Account { balance: number; trend: number[]; items: Item[] }

const item = (id: string, label: string, amount: number, at: string): Item => ({ id, label, amount, at: parseISO(at) });

export const accounts = {
  Checking: { balance: 1204.5, trend: [10, 12, 9, 14, 18], items: [item('a', 'Groceries', -54.2, '2025-03-01'), item('b', 'Salary', 2400, '2025-02-28')] },
  Savings: { balance: -20, trend: [5, 4, 3, 2, 1], items: [item('c', 'Fee', -20, '2025-01-31')] },
} satisfies Record<string, Account>;

export type AccountName = keyof typeof accounts;
