import type { Db } from '@gongkai/store';
import type { Passwords } from './passwords.ts';
import type { SignInSecrets } from './secrets.ts';

/** What everything about sign-in works with. */
export type SignInDeps = {
  readonly db: Db;
  readonly secrets: SignInSecrets;
  readonly passwords: Passwords;
};

/** From where somebody asks; shown to him in the list of his sessions. */
export type Visitor = {
  readonly address: string;
  readonly userAgent: string;
  /** The mark of a browser in which this name has signed in before, where its signature was right. */
  readonly device: string | undefined;
};
