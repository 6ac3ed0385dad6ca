/** A term is a number or, where cells are given, the id of a cell. */
function termOf(text: string, cells: Readonly<Record<string, number | null>>): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const value = cells[text];
  if (value === undefined || value === null) throw new Error(`no figure for ${text}`);
  return value;
}

/** The value of sums, differences, products and quotients, written with blanks between them. */
function valueOf(expression: string, cells: Readonly<Record<string, number | null>>): number {
  const products = expression.split(/ (?=[+-] )/).map((part) => {
    const [sign, ...rest] = /^[+-] /.test(part) ? part.split(' ') : ['+', ...part.split(' ')];
    const [first = '', ...factors] = rest;
    const product = factors.reduce(
      (value, word, at) => {
        if (at % 2 === 0) return value;
        return factors[at - 1] === '*' ? value * termOf(word, cells) : value / termOf(word, cells);
      },
      termOf(first, cells),
    );
    return sign === '-' ? -product : product;
  });
  return products.reduce((sum, product) => sum + product, 0);
}

/**
 * Whether `left = right`, or `left ≈ right` (equal when rounded as the right side is), is true.
 *
 * @throws where the text is no such equation or a cell is blank: the fixture is wrong
 */
export function isTrue(equation: string, cells: Readonly<Record<string, number | null>> = {}): boolean {
  const [, left = '', sign = '', right = ''] = /^(.+) ([=≈]) (\S+)$/.exec(equation) ?? [];
  if (sign === '') throw new Error(`no equation: ${equation}`);
  const decimals = right.split('.')[1]?.length ?? 0;
  const margin = (sign === '≈' ? 0.5 * 10 ** -decimals : 0) + 1e-9;
  return Math.abs(valueOf(left, cells) - termOf(right, cells)) <= margin;
}
