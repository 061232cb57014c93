export const formatNumber = (value: number): string => new Intl.NumberFormat('en-US').format(value);
