import { OPINION_TEXTS } from '@gongkai/wording';
import { CodeForm } from './code-form.tsx';

export type OpinionCodeFormView = {
  readonly code: string;
  /** Why nothing is shown. The same words whether the code exists or not. */
  readonly failure: string | null;
};

/** The code of the letter. */
export const OpinionCodeForm = ({ code, failure }: OpinionCodeFormView) => (
  <CodeForm
    title={OPINION_TEXTS.title}
    lead={OPINION_TEXTS.lead}
    action="/opinion"
    id="opinion"
    label={OPINION_TEXTS.code}
    code={code}
    failure={failure}
    submit={OPINION_TEXTS.open}
  />
);
