import { expect, it } from 'vitest';
import { sheetSize } from './device.ts';

const room = { width: 600, height: 700 };

it('gives a phone its own width, unscaled where there is room', () => {
  expect(sheetSize('phone', room)).toEqual({ width: 375, height: 700, scale: 1 });
});
it('draws a tablet smaller where there is less room, and keeps its own width', () => {
  const sheet = sheetSize('tablet', room);
  expect(sheet.width).toBe(768);
  expect(sheet.scale).toBeCloseTo(600 / 768);
  expect(sheet.height * sheet.scale).toBeCloseTo(700, 0);
});
it('fills what there is', () => {
  expect(sheetSize('full', room)).toEqual({ width: 600, height: 700, scale: 1 });
});
it('survives a room that was not measured yet', () => {
  expect(sheetSize('tablet', { width: 0, height: 0 })).toEqual({ width: 768, height: 0, scale: 1 });
});
