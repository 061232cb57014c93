export interface Point {
  month: string;
  revenue: number;
  cost: number;
}
