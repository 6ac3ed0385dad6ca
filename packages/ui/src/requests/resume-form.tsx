import { DRAFT_TEXTS } from '@gongkai/wording';
import { CodeForm, type CodeFormView } from './code-form.tsx';

/** The code of a form that was saved; the same words whether it exists or not. */
export const ResumeForm = (view: Pick<CodeFormView, 'code' | 'failure'>) => (
  <CodeForm
    {...view}
    title={DRAFT_TEXTS.resumeTitle}
    lead={DRAFT_TEXTS.resumeLead}
    action="/request/resume"
    id="resume"
    label={DRAFT_TEXTS.code}
    submit={DRAFT_TEXTS.open}
  />
);
