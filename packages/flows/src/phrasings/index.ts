export { listPhrasings, type NamedPhrasing, type PhrasingList, type ShownPhrasing } from './list-phrasings.ts';
export { setPhrasing, type PhrasingCheck, type SetPhrasingAsk, type SetPhrasingRefused } from './set-phrasing.ts';
