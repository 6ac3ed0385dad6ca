/**
 * Cost of one hash: the first choice of the OWASP Password Storage Cheat Sheet for argon2id, about 20 ms and 19 MiB. Dearer ones may take
 * their place at any time: a password is hashed anew when its owner next signs in.
 */
export const ARGON2_PARAMETERS = {
  /** KiB. */
  memoryCost: 19_456,
  /** Passes. */
  timeCost: 2,
  parallelism: 1,
  /** Bytes. */
  outputLen: 32,
} as const;
