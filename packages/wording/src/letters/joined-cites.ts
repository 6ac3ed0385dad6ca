/**
 * Several citations as a letter writes them: a text that is cited again at once is not named again.
 * 《…条例》第十四条、《…条例》第三十六条 is 《…条例》第十四条、第三十六条.
 */
export function joinedCites(...cites: readonly string[]): string {
  const single = [...new Set(cites.flatMap((each) => each.split('、')))];
  let named = '';
  return single
    .map((cite) => {
      const title = /^《[^》]+》(?:（[^）]+）)?/.exec(cite)?.[0] ?? '';
      const rest = title !== '' && title === named ? cite.slice(title.length) : cite;
      named = title;
      return rest;
    })
    .join('、');
}
