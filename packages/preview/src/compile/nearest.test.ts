import { expect, it } from 'vitest';
import { vendoredPackages } from '../server/vendored.ts';
import { nearestPackage } from './nearest.ts';

const known = [
  ...vendoredPackages.map(({ name }) => name),
  'swiper/react',
  'react-icons/fa',
  '@/components/ui/table',
];

it.each([
  ['react-query', '@tanstack/react-query'],
  ['next/link', 'react-router-dom'],
  ['luxon', 'date-fns'],
  ['@material-ui/icons/Menu', '@mui/icons-material'],
  ['@fortawesome/react-fontawesome', 'react-icons/fa'],
  ['react-slick', 'embla-carousel-react'],
  ['react-hook-forms', 'react-hook-form'],
  ['framer-motions', 'framer-motion'],
])('names what does the job of %s: %s', (wanted, near) => {
  expect(nearestPackage(wanted, known)).toBe(near);
});

it('names only what is there', () => {
  expect(nearestPackage('moment', ['date-fns', 'react'])).toBe('date-fns');
  expect(nearestPackage('moment', ['dayjs', 'react'])).toBe('dayjs');
  expect(nearestPackage('left-pad', known)).toBeNull();
  expect(nearestPackage('@acme/design-system', known)).toBeNull();
});
