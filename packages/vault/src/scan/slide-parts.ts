import { heldFor, type HeldReason } from './reasons.ts';
import { localPart, type Parts } from './xml-parts.ts';

/** What a presentation is held for beyond what every office document is: slides that are not shown, notes of the speaker. */
export function slideReasons(parts: Parts): readonly HeldReason[] {
  let [hidden, notes] = [0, 0];
  for (const name of parts.names) {
    if (/^ppt\/slides\/[^/]+\.xml$/.test(name))
      parts.read(name, {
        open: (element, attribute) => {
          if (localPart(element) === 'sld' && ['0', 'false'].includes(attribute('show') ?? '')) hidden += 1;
        },
      });
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name) && hasNotes(parts, name)) notes += 1;
  }
  return [
    ...(hidden > 0 ? [heldFor('held.hidden-slide', { count: hidden })] : []),
    ...(notes > 0 ? [heldFor('held.speaker-notes', { count: notes })] : []),
  ];
}

/** The page of notes also repeats the number of its slide, in a field: that is no note. */
function hasNotes(parts: Parts, name: string): boolean {
  let [text, field] = ['', 0];
  parts.read(name, {
    open: (element) => {
      if (localPart(element) === 'fld') field += 1;
    },
    close: (element) => {
      if (localPart(element) === 'fld') field -= 1;
    },
    text: (said) => {
      if (field === 0) text += said;
    },
  });
  return text.trim() !== '';
}
