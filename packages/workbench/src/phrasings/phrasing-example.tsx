import { PHRASING_TEXTS as TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { useId } from 'react';
import { answerOf, api } from '../api/client.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSlowly } from '../parts/slowly.ts';
import type { PhrasingAt } from './phrasings-query.ts';

/** A part as it stands in a letter, paragraph by paragraph. */
export const Paragraphs = ({ text }: { readonly text: string }) => (
  <div className="phrasing-text">
    {text === '' ? <p className="soft">{TEXTS.blank}</p> : text.split('\n').map((line, at) => <p key={at}>{line}</p>)}
  </div>
);

/** The same with what it is, among the fields of a dialog. */
export function Written({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  return (
    <div className="phrasing-written" role="group" aria-labelledby={id}>
      <p id={id} className="phrasing-label">
        {label}
      </p>
      <Paragraphs text={text} />
    </div>
  );
}

type ExampleView = Pick<PhrasingAt, 'unit' | 'letter' | 'part'> & { readonly form: FormInstance };

/** What comes of the text that is being written, a moment after its last letter. */
export function PhrasingExample({ unit, letter, part, form }: ExampleView) {
  const text = (Form.useWatch('text', form) as string | undefined) ?? '';
  const preview = useMutation({
    mutationFn: (said: string) =>
      answerOf(
        api.POST('/api/work/units/{id}/phrasings/preview', {
          params: { path: { id: unit } },
          body: { letter, part: part.part, text: said },
        }),
      ),
  });
  useSlowly(text, (said) => {
    if (said.trim() !== '') preview.mutate(said);
  });
  return (
    <div aria-live="polite" aria-busy={preview.isPending}>
      <ProblemNotice error={preview.error} />
      {preview.error === null ? <Written label={TEXTS.written} text={preview.data?.text ?? part.example} /> : null}
    </div>
  );
}
