import { isDeepStrictEqual } from 'node:util';

type Making = { readonly person: string; readonly request: string; readonly body: { readonly file: string } };

/** The copies that this program is making at the moment: whoever lost the answer learns whether one is still to come. */
export type Makings = {
  /** What was asked for already, by the same person and in the same way, is not made a second time: both get the one copy. */
  readonly once: <Made>(making: Making, make: () => Promise<Made>) => Promise<Made>;
  readonly isMaking: (person: string, request: string, file: string) => boolean;
};

export function createMakings(): Makings {
  const running = new Map<Making, Promise<unknown>>();
  return {
    once: <Made>(making: Making, make: () => Promise<Made>) => {
      const same = [...running].find(([other]) => isDeepStrictEqual(other, making));
      if (same) return same[1] as Promise<Made>;
      const made = make().finally(() => running.delete(making));
      running.set(making, made);
      return made;
    },
    isMaking: (person, request, file) =>
      [...running.keys()].some((each) => each.person === person && each.request === request && each.body.file === file),
  };
}
