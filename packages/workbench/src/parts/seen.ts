/** What a form is filled in over: the number of the last event of the history that is shown. */
export const seenOf = ({ history }: { readonly history: readonly { readonly seq: number }[] }): { readonly seen?: number } => {
  const last = history.at(-1);
  return last === undefined ? {} : { seen: last.seq };
};
