import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { ConferenceId, SealedRef, StaffRef } from '../case/refs.ts';

/** Somebody who took part: a person, and the unit that he spoke for where it is not the one that holds the conference. */
export type Participant = { readonly name: string; readonly unit?: string };

/** What a conference on a hard case (疑难会商) came to; it is sealed, and never leaves the house. */
export type ConferenceRecord = {
  readonly participants: readonly Participant[];
  readonly question: string;
  readonly opinions: string;
  readonly conclusion: string;
};

/** A record as it was written, or written anew with the reason. */
export type ConferenceVersion = {
  /** The day of the conference. */
  readonly heldOn: PlainDate;
  readonly record: SealedRef;
  readonly by: StaffRef;
  /** The day on which it was written down. */
  readonly on: PlainDate;
  readonly reason?: SealedRef;
};

/** The newest version counts and stands last. */
export type Conference = {
  readonly id: ConferenceId;
  readonly versions: readonly [ConferenceVersion, ...ConferenceVersion[]];
};

export type ConferenceIncomplete = Failure<'conference.incomplete'>;

const TEXTS = ['question', 'opinions', 'conclusion'] as const;

/** The record without blanks around what is said; refused where one of its parts is left out, named in `what`. */
export function readConference(said: ConferenceRecord): Result<ConferenceRecord, ConferenceIncomplete> {
  const participants = said.participants
    .map(({ name, unit = '' }) => ({ name: clean(name), ...(clean(unit) === '' ? {} : { unit: clean(unit) }) }))
    .filter(({ name }) => name !== '');
  const read = {
    participants,
    question: clean(said.question),
    opinions: clean(said.opinions),
    conclusion: clean(said.conclusion),
  };
  const missing = participants.length === 0 ? 'participants' : TEXTS.find((part) => read[part] === '');
  return missing === undefined ? ok(read) : fail({ code: 'conference.incomplete', params: { what: missing } });
}

const clean = (text: string): string => text.normalize('NFC').trim();
