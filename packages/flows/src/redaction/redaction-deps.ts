import type { Failure } from '@gongkai/kernel';
import type { MakeRefused, RunFailed } from '@gongkai/redaction';
import type { Vault } from '@gongkai/vault';
import type { ReceiveRefused, ScanFileRefused } from '../files/index.ts';
import type { RequestDeps, RequestRefused } from '../requests/request-deps.ts';

/** What redaction needs: the rows, and the files themselves. */
export type RedactionDeps = Omit<RequestDeps, 'vault'> & { readonly vault: Vault };

/** Why a file cannot be looked at for redaction. */
export type LookRefused = RequestRefused | MakeRefused | RunFailed | Failure<'file.not-found' | 'redaction.page-missing'>;

/** Why no copy was made. `redaction.not-clean` says which proof found a leak, on which page, and whose words, where they are still to be seen. */
export type RedactRefused = LookRefused | ReceiveRefused | ScanFileRefused | Failure<'redaction.not-clean'>;
