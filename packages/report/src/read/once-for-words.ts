const MOST_KNOWN = 4000;

/**
 * A function of short words that is worked out once for each of them, and again only after very many others: the labels, heads and clauses
 * of the forms come back in every report, and several times in each. Words longer than `longest` characters are no such words and not kept.
 */
export function onceForWords<Made>(make: (words: string) => Made, longest = 60): (words: string) => Made {
  const known = new Map<string, Made>();
  return (words) => {
    if (words.length > longest) return make(words);
    let made = known.get(words);
    if (made === undefined && !known.has(words)) {
      made = make(words);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(words, made);
    }
    return made as Made;
  };
}
