/** What each template is filled with. A secret never stands here: it would lie in the outbox and in somebody's mailbox. */
export type NoticeFields = {
  /** An account was made; the one-time password comes from a person, not from this message. */
  readonly 'account.invited': { readonly government: string; readonly name: string; readonly signInName: string };
  /** A new one-time password was set by an administrator, who hands it over himself. */
  readonly 'account.password-reset': { readonly government: string; readonly name: string; readonly at: string };
  readonly 'account.password-changed': { readonly government: string; readonly name: string; readonly at: string };
  /** An administrator tries an outlet out. */
  readonly 'message.test': { readonly government: string; readonly at: string };
  /** A text that was finished before it was queued and must leave letter by letter. */
  readonly text: { readonly subject: string; readonly text: string };
};

export type Template = keyof NoticeFields;

/** A template with what it is filled with. `at` is a moment as people read it, `2026-03-01 09:30`. */
export type Notice = { readonly [T in Template]: { readonly template: T; readonly fields: NoticeFields[T] } }[Template];

/** What leaves. */
export type Wording = { readonly subject: string; readonly text: string };
