import type { components, operations } from '../../api/api-types.data.ts';
import { inverse, mapped, onPage, type Box } from './placed-box.ts';

export type Ground = components['schemas']['MaskGround'];
export type SeenFile = components['schemas']['FileToRedact'];
export type SeenPage = SeenFile['pages'][number];
export type Suggestion = SeenFile['suggestions'][number];

export type RedactFileBody = operations['redactFile']['requestBody']['content']['application/json'];

/** A box drawn by hand, in the view of its page. */
export type Drawn = Box & { readonly id: string; readonly page: number; readonly ground: Ground };

/** What the officer has decided so far. */
export type Choice = {
  readonly drawn: readonly Drawn[];
  readonly words: readonly { readonly words: string; readonly ground: Ground }[];
  readonly mayStay: readonly string[];
  /** Suggestions that are followed, each with its ground. */
  readonly taken: Readonly<Record<string, Ground>>;
  /** Suggestions that are not. */
  readonly left: readonly string[];
};

export const NO_CHOICE: Choice = { drawn: [], words: [], mayStay: [], taken: {}, left: [] };

/** What is done to a choice; each gives a new one. */
export const choosing = {
  add: (choice: Choice, drawn: Drawn): Choice => ({ ...choice, drawn: [...choice.drawn, drawn] }),
  /** Moves, resizes or gives another ground; the box stays on its page. */
  change: (choice: Choice, id: string, page: Pick<SeenPage, 'width' | 'height'>, said: Partial<Drawn>): Choice => ({
    ...choice,
    drawn: choice.drawn.map((each) => {
      if (each.id !== id) return each;
      const next = { ...each, ...said };
      return { ...next, ...onPage(next, page) };
    }),
  }),
  remove: (choice: Choice, id: string): Choice => ({ ...choice, drawn: choice.drawn.filter((each) => each.id !== id) }),
  take: (choice: Choice, suggestions: readonly Pick<Suggestion, 'id' | 'ground'>[]): Choice => ({
    ...choice,
    taken: { ...choice.taken, ...Object.fromEntries(suggestions.map(({ id, ground }) => [id, choice.taken[id] ?? ground])) },
    left: choice.left.filter((id) => !suggestions.some((each) => each.id === id)),
  }),
  leave: (choice: Choice, ids: readonly string[]): Choice => ({
    ...choice,
    taken: Object.fromEntries(Object.entries(choice.taken).filter(([id]) => !ids.includes(id))),
    left: [...choice.left.filter((id) => !ids.includes(id)), ...ids],
  }),
  addWords: (choice: Choice, words: string, ground: Ground): Choice =>
    choice.words.some((each) => each.words === words) ? choice : { ...choice, words: [...choice.words, { words, ground }] },
  removeWords: (choice: Choice, words: string): Choice => ({
    ...choice,
    words: choice.words.filter((each) => each.words !== words),
  }),
  addStay: (choice: Choice, words: string): Choice =>
    choice.mayStay.includes(words) ? choice : { ...choice, mayStay: [...choice.mayStay, words] },
  removeStay: (choice: Choice, words: string): Choice => ({
    ...choice,
    mayStay: choice.mayStay.filter((each) => each !== words),
  }),
} as const;

export const undecidedOf = ({ taken, left }: Choice, suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  suggestions.filter(({ id }) => !(id in taken) && !left.includes(id));

/** Masks on each page that stand where one sees them; those of words are found when the copy is made. */
export function countsByPage({ drawn, taken }: Choice, suggestions: readonly Suggestion[]): ReadonlyMap<number, number> {
  const pages = [...drawn.map(({ page }) => page), ...suggestions.filter(({ id }) => id in taken).map(({ page }) => page)];
  const counts = new Map<number, number>();
  for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
}

/** What is asked of the server: boxes in page units, and nothing about suggestions that the file does not have (any more). */
export function askedFor(file: string, { pages, suggestions }: SeenFile, choice: Choice): RedactFileBody {
  const toView = new Map(pages.map((page) => [page.number, page.toView]));
  return {
    file,
    drawn: choice.drawn.map(({ page, ground, ...box }) => {
      const { x, y, width, height } = mapped(inverse(toView.get(page) ?? []), box);
      return { page, ground, x, y, width, height };
    }),
    words: choice.words.map(({ words, ground }) => ({ words, ground })),
    accepted: suggestions.flatMap(({ id }) => {
      const ground = choice.taken[id];
      return ground === undefined ? [] : [{ id, ground }];
    }),
    rejected: suggestions.filter(({ id }) => choice.left.includes(id)).map(({ id }) => id),
    mayStay: [...choice.mayStay],
  };
}
