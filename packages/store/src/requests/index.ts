export { drawNumber, numberPrefix, putNumberPrefix, type NumberKind, type Series } from './number-series.ts';
