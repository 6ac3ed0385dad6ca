/** What to change in an XML text; all else stays as it is, byte for byte. */
export type XmlEdit = {
  /** Whether an element goes, with all that is in it. `attribute` reads one of its own. */
  readonly drop?: (name: string, attribute: (name: string) => string | undefined) => boolean;
  /** The value that an attribute gets: null removes it, undefined leaves it. */
  readonly attribute?: (element: string, name: string, value: string) => string | null | undefined;
};

/** A tag with its attributes in quotes; a `>` inside them does not end it. Comments, data and instructions are tokens of their own. */
const TOKEN = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<\/?([^\s/>!?]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /(\s+)([^\s=/]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** Rewrites tags of a well-formed XML text. Linear in its length; nothing is parsed into a tree or printed anew. */
export function editXml(xml: string, { drop = () => false, attribute = () => undefined }: XmlEdit): string {
  const pieces: string[] = [];
  let [at, dropping] = [0, 0];
  const keep = (text: string) => {
    if (dropping === 0) pieces.push(text);
  };
  for (const { 0: token, 1: name, 2: rest = '', index } of xml.matchAll(TOKEN)) {
    keep(xml.slice(at, index));
    at = index + token.length;
    if (name === undefined) {
      keep(token);
      continue;
    }
    const closes = token.startsWith('</');
    const empty = !closes && rest.trimEnd().endsWith('/');
    if (dropping > 0) {
      if (closes) dropping -= 1;
      else if (!empty) dropping += 1;
    } else if (!closes && drop(name, (wanted) => valueOf(rest, wanted))) {
      if (!empty) dropping = 1;
    } else {
      pieces.push(closes ? token : `<${name}${edited(name, rest, attribute)}>`);
    }
  }
  keep(xml.slice(at));
  return pieces.join('');
}

function edited(element: string, rest: string, attribute: NonNullable<XmlEdit['attribute']>): string {
  return rest.replace(ATTRIBUTE, (whole, space: string, name: string, sign: string, quoted: string) => {
    const value = attribute(element, name, quoted.slice(1, -1));
    if (value === undefined) return whole;
    return value === null ? '' : `${space}${name}${sign}"${value}"`;
  });
}

function valueOf(rest: string, wanted: string): string | undefined {
  for (const [, , name, , quoted = ''] of rest.matchAll(ATTRIBUTE)) if (name === wanted) return quoted.slice(1, -1);
  return undefined;
}
