/**
 * Why a file is held back: permanent codes. `never`: it stays shut, a better file has to be brought. `decision`: it may be meant, and
 * another person than the one who brought it may let it through with a reason of his own.
 */
export const HELD = {
  'held.virus': 'never',
  'held.test-virus': 'never',
  'held.executable': 'never',
  'held.type-not-taken': 'never',
  'held.name-differs': 'never',
  'held.name-deceives': 'never',
  'held.double-extension': 'never',
  'held.polyglot': 'never',
  'held.encrypted': 'never',
  'held.broken': 'never',
  'held.archive-bomb': 'never',
  'held.archive-too-deep': 'never',
  'held.archive-leads-out': 'never',
  'held.macro': 'never',
  'held.remote-part': 'never',
  'held.pdf-script': 'never',
  'held.pdf-launch': 'never',
  'held.not-scannable': 'never',
  'held.damaged-in-store': 'never',
  'held.pdf-attachment': 'decision',
  'held.embedded-object': 'decision',
  'held.external-link': 'decision',
  'held.hidden-sheet': 'decision',
  'held.hidden-columns': 'decision',
  'held.hidden-rows': 'decision',
  'held.hidden-slide': 'decision',
  'held.hidden-text': 'decision',
  'held.tracked-changes': 'decision',
  'held.comments': 'decision',
  'held.speaker-notes': 'decision',
} as const satisfies Readonly<Record<string, 'never' | 'decision'>>;

export type HeldCode = keyof typeof HELD;

export type HeldReason = {
  readonly code: HeldCode;
  /** Values for the sentence; `inside` names the entry of an archive that it was found in. */
  readonly params: Readonly<Record<string, string | number>>;
};

export const heldFor = (code: HeldCode, params: HeldReason['params'] = {}): HeldReason => ({ code, params });

/** Whether a person may let a file through that is held for these reasons. */
export const mayBeReleased = (reasons: readonly HeldReason[]): boolean =>
  reasons.length > 0 && reasons.every(({ code }) => Object.hasOwn(HELD, code) && HELD[code] === 'decision');

/** Names and addresses from inside a file are cut before they are kept: they are shown to people and stand in the ledger. */
export const shortened = (text: string, most = 60): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '');
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
};
