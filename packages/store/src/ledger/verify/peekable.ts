/** An ordered sequence whose next element can be looked at before it is taken. */
export type Peekable<T> = { readonly here: T | undefined; readonly step: () => Promise<void> };

export async function peekable<T>(source: AsyncGenerator<T>): Promise<Peekable<T>> {
  let here: T | undefined;
  const step = async (): Promise<void> => {
    const taken = await source.next();
    here = taken.done === true ? undefined : taken.value;
  };
  await step();
  return {
    get here() {
      return here;
    },
    step,
  };
}
