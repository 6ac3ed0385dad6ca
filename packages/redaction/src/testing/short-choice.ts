import type { MaskChoice } from '../make.ts';
import type { Box } from '../regions/region.ts';

/** A choice in short, everything on the ground of privacy. */
export type ShortChoice = {
  readonly drawn?: readonly (Box & { readonly page: number })[];
  readonly words?: readonly string[];
  readonly accepted?: readonly string[];
  readonly rejected?: readonly string[];
  readonly mayStay?: readonly string[];
};

const ground = 'privacy';

export const choiceOf = ({
  drawn = [],
  words = [],
  accepted: taken = [],
  rejected = [],
  mayStay = [],
}: ShortChoice): MaskChoice => ({
  drawn: drawn.map((each) => ({ ...each, ground })),
  words: words.map((each) => ({ words: each, ground })),
  accepted: taken.map((id) => ({ id, ground })),
  rejected,
  mayStay,
});
