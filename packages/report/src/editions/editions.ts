import type { Edition, EditionId } from '../edition.ts';
import { edition2008 } from './cn-2008.data.ts';
import { edition2019 } from './cn-2019.data.ts';
import { edition2021 } from './cn-2021.data.ts';

/** Every form, oldest first. A new form is one new data file and a line here. */
export const EDITIONS: readonly Edition[] = [edition2008, edition2019, edition2021];

export function editionOf(id: EditionId): Edition {
  const edition = EDITIONS.find((candidate) => candidate.id === id);
  if (!edition) throw new Error(`no edition ${id}`);
  return edition;
}

/** The form that a report year prescribes; undefined before 2008. */
export const editionForYear = (year: number): Edition | undefined =>
  EDITIONS.find(({ years }) => year >= years.from && year <= (years.to ?? Infinity));
