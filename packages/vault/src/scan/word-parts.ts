import { heldFor, type HeldReason } from './reasons.ts';
import { localPart, type Parts } from './xml-parts.ts';

const STORY = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes|glossary\/document)\.xml$/;
/** Marks of revision (ECMA-376 part 1, 17.13.5). */
const REVISION = new Set([
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'cellIns',
  'cellDel',
]);
/** Fields that fetch what they show from another program. */
const FETCHING = /^\s*DDE(?:AUTO)?\s/i;

/** What a Word document is held for beyond what every office document is: revisions, hidden text, fields that fetch. */
export function wordReasons(parts: Parts): readonly HeldReason[] {
  const hiding = hidingStyles(parts);
  let [revisions, hidden, fetching] = [0, 0, false];
  for (const name of parts.names.filter((each) => STORY.test(each))) {
    const open: string[] = [];
    let [concealed, inField] = [false, false];
    parts.read(name, {
      open: (element, attribute) => {
        const part = localPart(element);
        const within = open.at(-1);
        open.push(part);
        // A paragraph's own mark may be inserted or hidden as well; no letter is touched by that.
        const ofMark = within === 'rPr' && open.includes('pPr');
        if (REVISION.has(part) && attribute('w:author') !== undefined && !ofMark) revisions += 1;
        if (part === 'r') concealed = false;
        if (part === 'instrText') inField = true;
        if (part === 'fldSimple' && FETCHING.test(attribute('w:instr') ?? '')) fetching = true;
        if (within !== 'rPr' || ofMark) return;
        if (part === 'vanish' && !isOff(attribute('w:val'))) concealed = true;
        if (part === 'rStyle' && hiding.has(attribute('w:val') ?? '')) concealed = true;
        // Half a point: nobody reads it, every search finds it.
        if (part === 'sz' && Number(attribute('w:val')) <= 2) concealed = true;
      },
      text: (text) => {
        if (inField) fetching ||= FETCHING.test(text);
        if (concealed && open.at(-1) === 't' && text.trim() !== '') hidden += text.trim().length;
      },
      close: (element) => {
        open.pop();
        if (localPart(element) === 'r') concealed = false;
        if (localPart(element) === 'instrText') inField = false;
      },
    });
  }
  return [
    ...(revisions > 0 ? [heldFor('held.tracked-changes', { count: revisions })] : []),
    ...(hidden > 0 ? [heldFor('held.hidden-text', { count: hidden })] : []),
    ...(fetching ? [heldFor('held.remote-part', { count: 1, target: 'DDE' })] : []),
  ];
}

const isOff = (value: string | undefined): boolean => value !== undefined && ['0', 'false', 'off'].includes(value);

/** Character styles that hide what is set in them. */
function hidingStyles(parts: Parts): ReadonlySet<string> {
  const hiding = new Set<string>();
  let style: string | undefined;
  parts.read('word/styles.xml', {
    open: (element, attribute) => {
      const part = localPart(element);
      if (part === 'style') style = attribute('w:type') === 'character' ? attribute('w:styleId') : undefined;
      if (part === 'vanish' && style !== undefined && !isOff(attribute('w:val'))) hiding.add(style);
    },
  });
  return hiding;
}
