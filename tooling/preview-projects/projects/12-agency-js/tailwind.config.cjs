module.exports = {
  darkMode: 'class',
  content: ['./index.html', './src/**/*.{js,jsx}'],
  theme: {
    container: { center: true, padding: { DEFAULT: '1rem', lg: '4rem' } },
    extend: {
      colors: { coral: { DEFAULT: '#ff6b57', dark: '#d94c39' }, cream: '#fff7ee' },
      fontFamily: { heading: ['Georgia', 'serif'] },
      animation: { float: 'float 6s ease-in-out infinite' },
      keyframes: { float: { '0%, 100%': { transform: 'translateY(0)' }, '50%': { transform: 'translateY(-6px)' } } },
    },
  },
  corePlugins: { aspectRatio: false },
  plugins: [require('@tailwindcss/forms'), require('@tailwindcss/typography'), require('@tailwindcss/aspect-ratio'), require('tailwindcss-animate')],
};
