import type { Examples } from '../gallery/examples.ts';
import type { RequestUnits } from './request-units.tsx';

const units = [
  { href: '/request/1', name: '临江县人民政府', under: null },
  { href: '/request/2', name: '临江县水利局', under: '临江县人民政府' },
];

export const examples: Examples<typeof RequestUnits> = {
  all: { search: '', units, none: false },
  'found nothing': { search: '火星', units: [], none: false },
  'nobody takes any': { search: '', units: [], none: true },
};
