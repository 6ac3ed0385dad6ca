import { useSearchParams } from 'react-router';

/** What is asked of a list, as the address has it: a page that is shared or reloaded shows the same. */
export type Asked = {
  readonly of: (name: string) => string | undefined;
  /** One of a list; anything else in the address is as good as nothing. */
  readonly oneOf: <T extends string>(name: string, list: readonly T[]) => T | undefined;
  /** Another question begins at its first page. */
  readonly say: (said: Readonly<Record<string, string | undefined>>) => void;
};

export function useAsked(): Asked {
  const [search, setSearch] = useSearchParams();
  const of = (name: string) => search.get(name) ?? undefined;
  return {
    of,
    oneOf: (name, list) => list.find((each) => each === of(name)),
    say: (said) =>
      setSearch(
        (before) => {
          before.delete('after');
          for (const [name, value] of Object.entries(said)) {
            if (value === undefined || value === '') before.delete(name);
            else before.set(name, value);
          }
          return before;
        },
        // The way back leads through pages, not through every letter that was typed.
        { replace: !('after' in said) },
      ),
  };
}
