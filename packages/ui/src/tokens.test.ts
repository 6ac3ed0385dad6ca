import { expect, test } from 'vitest';
import { GROUNDS, INKS, LINES, tokensCss } from './tokens.ts';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = Object.entries(INKS).flatMap(([ink, colour]) =>
  Object.entries(GROUNDS).map(([ground, behind]) => [ink, ground, colour, behind] as const),
);

test('the yardstick: black on white is 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test.each(pairs)('%s can be read on %s', (_ink, _ground, colour, behind) => {
  expect(contrast(colour, behind)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(GROUNDS))('the edge of a control shows on %s', (_ground, behind) => {
  expect(contrast(LINES.edge, behind)).toBeGreaterThanOrEqual(3);
});

test('every token is in the style sheet', () => {
  for (const name of [...Object.keys(INKS), ...Object.keys(GROUNDS), 'size-body', 'space-4', 'face-song'])
    expect(tokensCss).toContain(`--${name}:`);
});
