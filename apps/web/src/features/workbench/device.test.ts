import { expect, it } from 'vitest';
import { sheetSize } from './device.ts';

const room = { width: 600, height: 700 };

it('gives a phone its own width, unscaled where there is room', () => {
  expect(sheetSize('phone', room)).toEqual({ width: 375, height: 700, scale: 1 });
});
it.each([
  ['tablet', 768],
  ['desktop', 1280],
] as const)('draws a %s smaller where there is less room, and keeps its own width', (device, width) => {
  const sheet = sheetSize(device, room);
  expect(sheet.width).toBe(width);
  expect(sheet.scale).toBeCloseTo(600 / width);
  expect(sheet.height * sheet.scale).toBeCloseTo(700, 0);
});
it('fills what there is, or as much of it as it was dragged to', () => {
  expect(sheetSize('free', room)).toEqual({ width: 600, height: 700, scale: 1 });
  expect(sheetSize('free', room, 420).width).toBe(420);
  expect(sheetSize('free', room, 2_000).width).toBe(600);
  expect(sheetSize('free', room, 10).width).toBe(240);
});
it('survives a room that was not measured yet', () => {
  expect(sheetSize('tablet', { width: 0, height: 0 })).toEqual({ width: 768, height: 0, scale: 1 });
});
