export { phrasingsOfUnits, type KeptPhrasing } from './phrasing-row.ts';
