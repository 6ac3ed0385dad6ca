import type { ReadFailure } from '@gongkai/files';
import type { Db, ReadAndCheck, ServerKeys } from '@gongkai/flows';
import type { Outlet } from '@gongkai/messages';
import type { Vault } from '@gongkai/vault';
import type { Checking } from './checking/checking.ts';
import type { KeepUpload } from './checking/keep-upload.ts';
import type { HttpSettings } from './security/http-settings.ts';
import type { WorkbenchFiles } from './workbench/workbench-files.ts';
import type { SingleSignOnSettings } from './work/session/single-sign-on.ts';

/** What the pages and the interface work with; `main.ts` and tests put it together. */
export type AppDeps = {
  readonly db: Db;
  /** Loaded when something is to be read: most starts read nothing. */
  readonly reader: () => Promise<ReadAndCheck<ReadFailure>>;
  /** How strangers are met; `STRICT_SETTINGS` where nothing is said. */
  readonly settings?: HttpSettings;
  /** Where uploads are checked; closed with the program. Made where none is given. */
  readonly checking?: Checking;
  /** The built workbench; no /work where nothing is given. */
  readonly workbench?: () => Promise<WorkbenchFiles>;
  /** What the staff's interface needs besides; without it there is none. */
  readonly work?: {
    readonly keys: ServerKeys;
    /** Where files are kept; no routes for files where nothing is given. */
    readonly vault?: Vault;
    /** No single sign-on where nothing is given. */
    readonly singleSignOn?: SingleSignOnSettings | undefined;
    /** Outlets that are set on this machine; none where nothing is given. */
    readonly outlets?: readonly Outlet[];
    /** The machine's where nothing is given. */
    readonly clock?: () => Date;
  };
  /** Takes the lines of the log, JSON each; the error stream of the process where nothing is given. */
  readonly log?: { readonly write: (line: string) => void };
};

/** What a route or a page may use. */
export type RouteDeps = {
  readonly db: Db;
  readonly settings: HttpSettings;
  readonly checking: Checking;
  readonly keep: KeepUpload;
  readonly workbench: (() => Promise<WorkbenchFiles>) | undefined;
  /** Where what people send in is sealed, and the moment that flows are told; without it nobody can send in a request. */
  readonly requests: { readonly vault: Vault; readonly clock: () => Date } | undefined;
};
