/** @type {import('tailwindcss').Config} */
export default {
  theme: { extend: { colors: { mint: { 100: '#d1fae5', 600: '#059669' } }, borderRadius: { card: '1.75rem' } } },
}
