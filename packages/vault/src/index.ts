export { addKey, readKeyRing, type KeySource, type KeysRefused } from './keys/key-source.ts';
export type { KeyRing } from './keys/key-ring.ts';
