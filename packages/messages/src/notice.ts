/** Of the owner of the account, and when it happened. */
type AboutAccount = { readonly government: string; readonly name: string; readonly at: string };

/** Of a request that has to be answered; never who asks, nor for what. */
type AboutDue = {
  readonly government: string;
  readonly name: string;
  readonly unit: string;
  readonly number: string;
  readonly due: string;
};

/** Of a letter that is there on the net; never what it is about, nor what stands in it. `address`: the page. */
type AboutOnline = {
  readonly government: string;
  readonly unit: string;
  readonly number: string;
  readonly address: string;
};

/** Of a group of requests; `subject` is the id of one, `place` is empty where they name none. */
type AboutTopic = {
  readonly government: string;
  readonly name: string;
  readonly subject: string;
  readonly place: string;
  readonly requests: string;
  readonly weeks: string;
};

/** What each template is filled with. A secret never stands here: it would lie in the outbox and in somebody's mailbox. */
export type NoticeFields = {
  /** An account was made; the one-time password comes from a person, not from this message. */
  readonly 'account.invited': { readonly government: string; readonly name: string; readonly signInName: string };
  /** A new one-time password was set by an administrator, who hands it over himself. */
  readonly 'account.password-reset': AboutAccount;
  readonly 'account.password-changed': AboutAccount;
  /** He has set one up himself, or whoever sat in his place has. */
  readonly 'account.second-factor-set': AboutAccount;
  readonly 'account.second-factor-removed': AboutAccount;
  /** An administrator has, for somebody who has lost his telephone. */
  readonly 'account.second-factor-reset': AboutAccount;
  readonly 'account.single-sign-on-linked': AboutAccount;
  readonly 'account.single-sign-on-unlinked': AboutAccount;
  /** Somebody has come in in a browser that had not been used for this account. What a browser calls itself is a stranger's text, and not said. */
  readonly 'account.new-browser': AboutAccount & { readonly address: string };
  /** Many wrong passwords or codes. */
  readonly 'account.being-tried': AboutAccount;
  /** An administrator tries an outlet out. */
  readonly 'message.test': { readonly government: string; readonly at: string };
  /** An answer is due within five working days, on the next working day, today, or was due before today. */
  readonly 'request.due-soon': AboutDue;
  readonly 'request.due-next': AboutDue;
  readonly 'request.due-today': AboutDue;
  readonly 'request.overdue': AboutDue;
  /** A notice to correct is called for, and can be sent until the next working day, or today, and not after. */
  readonly 'request.notice-next': AboutDue;
  readonly 'request.notice-today': AboutDue;
  /** Something has come in about a request, or was said about its extension: `tiding` is the id of what; the number is empty before there is one. */
  readonly 'request.tiding': {
    readonly government: string;
    readonly name: string;
    readonly unit: string;
    readonly number: string;
    readonly tiding: string;
  };
  /** A letter can be read on the tracking page; the number is that of the request. */
  readonly 'letter.online': AboutOnline;
  /** Somebody is asked for an opinion and may answer on the net; the number is that of the letter. */
  readonly 'opinion.asked': AboutOnline;
  /** Many ask about one subject in one place: as many as is told of, or twice as many as before. */
  readonly 'topic.reached': AboutTopic;
  readonly 'topic.doubled': AboutTopic;
  /** A letter to somebody outside: which it is stands beside the message, and the letter itself is enclosed when it leaves. */
  readonly 'letter.enclosed': {
    readonly government: string;
    readonly unit: string;
    readonly title: string;
    readonly number: string;
  };
  /** No mail server took a letter: whoever handles the request chooses another way. */
  readonly 'letter.not-delivered': {
    readonly government: string;
    readonly name: string;
    readonly unit: string;
    readonly number: string;
    readonly letter: string;
  };
  /** A unit has not filed its requests of a month or quarter in time. */
  readonly 'filing.late': {
    readonly government: string;
    readonly name: string;
    readonly unit: string;
    readonly from: string;
    readonly to: string;
    readonly due: string;
  };
  /** A text that was finished before it was queued and must leave letter by letter. */
  readonly text: { readonly subject: string; readonly text: string };
};

export type Template = keyof NoticeFields;

/** A template with what it is filled with. `at` is a moment as people read it, `2026-03-01 09:30`. */
export type Notice = { readonly [T in Template]: { readonly template: T; readonly fields: NoticeFields[T] } }[Template];

/** Those that say no more than that something has happened to an account. */
export type CredentialNotice = {
  readonly [T in Template]: AboutAccount extends NoticeFields[T] ? (T extends `account.${string}` ? T : never) : never;
}[Template];

/** What leaves. */
export type Wording = { readonly subject: string; readonly text: string };
