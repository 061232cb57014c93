const defaultTheme = require('tailwindcss/defaultTheme')
const colors = require('tailwindcss/colors')
const plugin = require('tailwindcss/plugin')

/** @type {import('tailwindcss').Config} */
module.exports = {
  content: ['./index.html', './src/**/*.{js,ts,jsx,tsx}'],
  theme: {
    extend: {
      fontFamily: { sans: ['"Gill Sans"', ...defaultTheme.fontFamily.sans] },
      colors: { board: colors.indigo, ink: '#1c1917' },
      spacing: { column: '18rem' },
      gridTemplateColumns: { board: 'repeat(3, minmax(0, 1fr))' },
    },
  },
  plugins: [
    plugin(function ({ addUtilities, addComponents, theme }) {
      addUtilities({ '.scroll-thin': { 'scrollbar-width': 'thin' } })
      addComponents({ '.card-edge': { borderLeft: `4px solid ${theme('colors.board.500')}` } })
    }),
  ],
}
