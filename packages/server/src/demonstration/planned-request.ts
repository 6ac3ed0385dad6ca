import type { PartyContact } from '@gongkai/flows';
import type {
  ApplicationForm,
  ConferenceRecord,
  DecisionAnswers,
  DeliveryWay,
  PublicText,
  SearchRecord,
} from '@gongkai/requests';
import type { Ground, LetterCode, OutcomeId, RectificationResult, Route } from '@gongkai/law';

/** How far a letter of the plan goes on its day. */
export type LetterStage = 'draft' | 'submitted' | 'opined' | 'signed' | 'numbered' | 'dispatched';

/** What is done with a request of the plan, by whoever of the unit may. */
export type PlannedStep =
  | { readonly do: 'confirm' | 'assign' | 'accept' }
  | { readonly do: 'withdraw'; readonly statement: string }
  | { readonly do: 'search'; readonly found: boolean; readonly said: Omit<SearchRecord, 'searchedOn'> }
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'confer'; readonly said: ConferenceRecord }
  | { readonly do: 'party'; readonly contact: PartyContact }
  | { readonly do: 'extend'; readonly workingDays: number; readonly reason: string }
  | { readonly do: 'correct'; readonly content: string }
  | {
      readonly do: 'decide';
      readonly outcome: OutcomeId;
      readonly answers: DecisionAnswers;
      readonly basis?: string;
      readonly grounds?: readonly Ground[];
    }
  | { readonly do: 'rectify'; readonly result: RectificationResult; readonly finding: string }
  | {
      readonly do: 'letter';
      readonly code: LetterCode;
      /** The fields of the letter; a day is said as `+15`: so many working days later. */
      readonly said: Readonly<Record<string, string>>;
      readonly to: LetterStage;
      readonly way?: DeliveryWay;
    }
  /** The last letter that left has come. */
  | { readonly do: 'deliver'; readonly proof: string }
  /** The answer is put before everybody, or waits for somebody else to let it out; the unit is switched on for it. */
  | { readonly do: 'publicAnswer'; readonly text: Omit<PublicText, 'kept'>; readonly to: 'prepared' | 'published' }
  /** Somebody goes to review over the answer. */
  | { readonly do: 'review' };

/** A request of the plan: whom it was sent to, when, and what was done since. */
export type PlannedRequest = {
  /** Short name of the unit. */
  readonly unit: string;
  /** Working days ago, counted from today. */
  readonly asked: number;
  readonly route: Route;
  readonly form: ApplicationForm;
  /** Each so many working days after it was asked, in this order. */
  readonly steps: readonly (readonly [after: number, step: PlannedStep])[];
};
