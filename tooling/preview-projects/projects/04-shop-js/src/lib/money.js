const formatter = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
export const money = (value) => formatter.format(value)
