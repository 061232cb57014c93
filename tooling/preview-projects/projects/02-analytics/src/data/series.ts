import type { Point } from '@/components/charts';

export const series: Point[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].map((month, i) => ({ month, revenue: 40 + i * 9, cost: 22 + i * 4 }));
