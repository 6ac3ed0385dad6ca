/** What is refused for the same reason, together, in the order in which the reasons first stand: each is said once. */
export function byReason<Item>(items: readonly Item[], reasonOf: (item: Item) => string | null | undefined) {
  const together = new Map<string, Item[]>();
  for (const item of items) {
    const why = reasonOf(item);
    if (why === null || why === undefined) continue;
    const same = together.get(why);
    if (same) same.push(item);
    else together.set(why, [item]);
  }
  return [...together] as readonly (readonly [string, readonly Item[]])[];
}
