/**
 * Colour, type and space, decided once. Colours have the names of inks: a report is ink on paper, and what the check finds is
 * written on it in vermilion (朱), as a reader of proofs would. Every ink keeps 4.5:1 or more on every ground; a test holds it to that.
 */
export const INKS = {
  ink: '#1c2127',
  'ink-soft': '#4a525b',
  /** Indigo of links and of what is chosen. */
  indigo: '#1b4a70',
  'indigo-deep': '#10304b',
  vermilion: '#a51f17',
  ochre: '#7a4a00',
  slate: '#3f5568',
  pine: '#1d5a3b',
} as const;

export const GROUNDS = {
  paper: '#ffffff',
  desk: '#f5f4ef',
  'ground-chosen': '#e8eef4',
  'ground-error': '#fcedea',
  'ground-warning': '#fbf2de',
  'ground-info': '#ebf0f4',
  'ground-clean': '#e8f3ec',
} as const;

export const LINES = {
  rule: '#dcd9cf',
  /** The shadow that says a table goes on beyond the edge. */
  shade: '#c9c6bb',
  /** Borders of tables and controls: 3:1 on every ground, since they are what shows the control. */
  edge: '#7d7f80',
} as const;

/** Steps of 1.2 from 1rem of 17 px; long Chinese text needs the height of the line more than the size of the letter. */
const SIZES = {
  small: '0.875rem',
  body: '1rem',
  large: '1.2rem',
  heading: '1.44rem',
  title: '1.9rem',
  figure: '2.75rem',
} as const;

const SPACES = { 1: '0.25rem', 2: '0.5rem', 3: '0.75rem', 4: '1rem', 5: '1.5rem', 6: '2.25rem', 7: '3.5rem' } as const;

export const FACES = {
  sans: '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  /** Titles, as documents of the state are set in Song. */
  song: '"Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif',
} as const;

const declare = (prefix: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${prefix}${name}:${value};`)
    .join('');

/** The tokens as custom properties, for the top of the style sheet. */
export const tokensCss: string = `:root{${[
  declare('', INKS),
  declare('', GROUNDS),
  declare('', LINES),
  declare('size-', SIZES),
  declare('space-', SPACES),
  declare('face-', FACES),
].join('')}}`;
