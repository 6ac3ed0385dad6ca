import { isDeepStrictEqual } from 'node:util';

type Making = { readonly person: string; readonly request: string; readonly choice: object };

type Running = { readonly making: Making; readonly ids: Set<string>; readonly made: Promise<unknown> };

/** The copies that this program is making at the moment: whoever lost the answer learns whether his is still to come. */
export type Makings = {
  /**
   * What was asked for already, by the same person and in the same way, is not made a second time: both get the one copy.
   *
   * @param id chosen by the page; all of those who wait for the one copy are given to `make`
   */
  readonly once: <Made>(
    making: Making,
    id: string | undefined,
    make: (ids: ReadonlySet<string>) => Promise<Made>,
  ) => Promise<Made>;
  readonly isMaking: (person: string, request: string, id: string) => boolean;
};

export function createMakings(): Makings {
  const running = new Set<Running>();
  return {
    once: <Made>(making: Making, id: string | undefined, make: (ids: ReadonlySet<string>) => Promise<Made>) => {
      const same = [...running].find((each) => isDeepStrictEqual(each.making, making));
      const ids = same?.ids ?? new Set();
      if (id !== undefined) ids.add(id);
      if (same) return same.made as Promise<Made>;
      const made = make(ids).finally(() => running.delete(begun));
      const begun: Running = { making, ids, made };
      running.add(begun);
      return made;
    },
    isMaking: (person, request, id) =>
      [...running].some(({ making, ids }) => making.person === person && making.request === request && ids.has(id)),
  };
}
