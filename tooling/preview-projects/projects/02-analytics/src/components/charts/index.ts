export { RevenueChart } from './RevenueChart';
export { default as SharePie } from './SharePie';
export type { Point } from './types';
