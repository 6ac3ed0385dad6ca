/** Receives the parts of an XML text in order. Names keep their prefix; `attribute` reads one of the element just opened. */
export type XmlVisitor = {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Deeper than any Word file; what nests further is made to break its reader. */
const DEEPEST = 500;

/**
 * Reads XML without building a tree and without recursion, and says whether it was whole. A document type declaration is
 * refused: office formats have none, and it is where entity bombs live.
 */
export function readXml(xml: string, visitor: XmlVisitor): boolean {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag === -1) return open.length === 0;
    if (tag > at && open.length > 0) visitor.text(unescaped(xml.slice(at, tag)));
    if (xml.startsWith('<!--', tag)) {
      at = after(xml, '-->', tag);
    } else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      visitor.text(xml.slice(tag + 9, Math.max(tag + 9, at - 3)));
    } else if (xml.startsWith('<?', tag)) {
      at = after(xml, '?>', tag);
    } else if (xml.startsWith('<!', tag)) {
      return false;
    } else {
      const end = tagEnd(xml, tag);
      if (end === -1) return false;
      if (xml[tag + 1] === '/') {
        const name = xml.slice(tag + 2, end).trim();
        if (open.pop() !== name) return false;
        visitor.close(name);
      } else {
        const empty = xml[end - 1] === '/';
        const body = xml.slice(tag + 1, empty ? end - 1 : end);
        const space = body.search(/\s/);
        const name = space === -1 ? body : body.slice(0, space);
        visitor.open(name, (wanted) => (space === -1 ? undefined : attributeOf(body, wanted)));
        if (empty) visitor.close(name);
        else if (open.push(name) > DEEPEST) return false;
      }
      at = end + 1;
    }
  }
  return open.length === 0;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}

/** End of a tag; a `>` inside quotes does not end it. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < xml.length; at += 1) {
    const sign = xml[at] as string;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign === '>') {
      return at;
    }
  }
  return -1;
}

function attributeOf(body: string, name: string): string | undefined {
  for (let at = body.indexOf(name); at !== -1; at = body.indexOf(name, at + 1)) {
    if (!/\s/.test(body[at - 1] ?? '')) continue;
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(body.slice(at + name.length));
    if (rest) return unescaped(rest[1] ?? rest[2] ?? '');
  }
  return undefined;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
