import { heldFor, shortened, type HeldReason } from './reasons.ts';
import { localPart, type Parts } from './xml-parts.ts';

/** Relations that a document follows by itself as soon as it is opened; a hyperlink waits for the reader's click. */
const FOLLOWED =
  /\/(?:attachedTemplate|oleObject|frame|subDocument|package|control|externalLinkPath|image|xlExternalLinkPath\/\w+)$/;
/** Of these, what shows figures or pictures of elsewhere, and runs nothing. */
const LINKED = /\/(?:externalLinkPath|image|xlExternalLinkPath\/\w+)$/;

const MACRO_TYPE = /macroEnabled|vbaProject|intlmacrosheet|macrosheet/i;
const MACRO_PART = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/.+|intlMacroSheets\/.+)$/i;
const OBJECT_PART = /(?:^|\/)(?:activeX\/.+|embeddings\/.+|ctrlProps\/.+)$/i;
const COMMENT_PART = /(?:^|\/)(?:comments\d*\.xml|comments\/.+\.xml|threadedComments\/.+\.xml|modernComment_.+\.xml)$/i;

/** What any document of Office Open XML (ECMA-376) is held for: macros, objects, parts of elsewhere, comments. */
export function officeReasons(parts: Parts): readonly HeldReason[] {
  const reasons: HeldReason[] = [];
  if (parts.names.some((name) => MACRO_PART.test(name)) || declaresMacros(parts)) reasons.push(heldFor('held.macro'));
  const objects = parts.names.filter((name) => OBJECT_PART.test(name) && !name.endsWith('.rels'));
  if (objects.length > 0) reasons.push(heldFor('held.embedded-object', { count: objects.length }));
  reasons.push(...relationReasons(parts));
  const comments = countComments(parts);
  if (comments > 0) reasons.push(heldFor('held.comments', { count: comments }));
  return reasons;
}

function declaresMacros(parts: Parts): boolean {
  let found = false;
  parts.read('[Content_Types].xml', {
    open: (_name, attribute) => {
      found ||= MACRO_TYPE.test(attribute('ContentType') ?? '');
    },
  });
  return found;
}

function relationReasons(parts: Parts): readonly HeldReason[] {
  const targets: Record<'held.remote-part' | 'held.external-link', string[]> = {
    'held.remote-part': [],
    'held.external-link': [],
  };
  for (const name of parts.names.filter((each) => each.endsWith('.rels'))) {
    parts.read(name, {
      open: (_element, attribute) => {
        const type = attribute('Type') ?? '';
        if (attribute('TargetMode') !== 'External' || !FOLLOWED.test(type)) return;
        targets[LINKED.test(type) ? 'held.external-link' : 'held.remote-part'].push(attribute('Target') ?? '');
      },
    });
  }
  return (['held.remote-part', 'held.external-link'] as const).flatMap((code) => {
    const [first] = targets[code];
    return first === undefined ? [] : [heldFor(code, { count: targets[code].length, target: shortened(first) })];
  });
}

function countComments(parts: Parts): number {
  let count = 0;
  for (const name of parts.names.filter((each) => COMMENT_PART.test(each) && !each.includes('/_rels/'))) {
    parts.read(name, {
      open: (element) => {
        if (/^(?:comment|cm|threadedComment)$/.test(localPart(element))) count += 1;
      },
    });
  }
  return count;
}
