import { VERB_TABLE, type VerbRow } from './verbs.data.ts';

export type Verb = keyof typeof VERB_TABLE;

export const VERBS = Object.keys(VERB_TABLE) as readonly Verb[];

export const verbRow = (verb: Verb): VerbRow => VERB_TABLE[verb];

export const isVerb = (text: string): text is Verb => Object.hasOwn(VERB_TABLE, text);
