import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify, type Options } from '@node-rs/argon2';
import { ARGON2_PARAMETERS } from './argon2-parameters.data.ts';

/** Hashes passwords and compares them; the one place that sees one. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /** Costs the same, and is false, where there is no hash: who is not there cannot be told from who mistyped. */
  readonly matches: (stored: string | null | undefined, password: string) => Promise<boolean>;
  /** Whether the hash was made under other parameters than are in force. */
  readonly isOutdated: (stored: string) => boolean;
};

/** `Algorithm.Argon2id`, whose enumeration does not outlive the stripping of types. */
const ARGON2ID = 2;

/** The same password however its characters were composed: keyboards and telephones differ in that (NIST SP 800-63B 5.1.1.2). */
const normal = (password: string): string => password.normalize('NFKC');

/** What one hash costs: KiB of memory, passes over them, threads. */
export type HashCost = Required<Pick<Options, 'memoryCost' | 'timeCost' | 'parallelism'>> & Pick<Options, 'outputLen'>;

export function createPasswords(cost: HashCost = ARGON2_PARAMETERS): Passwords {
  const hashed = (password: string) => hash(normal(password), { ...cost, algorithm: ARGON2ID });
  // Nobody's password, not even ours: made once, of the same cost as everybody's.
  let decoy: Promise<string> | undefined;
  return {
    hash: hashed,
    matches: async (stored, password) => {
      const against = stored ?? (await (decoy ??= hashed(randomBytes(32).toString('base64'))));
      const matches = await verify(against, normal(password));
      return matches && stored !== null && stored !== undefined;
    },
    isOutdated: (stored) => {
      const made = parseOptions(stored);
      return made.memoryCost !== cost.memoryCost || made.timeCost !== cost.timeCost || made.parallelism !== cost.parallelism;
    },
  };
}
