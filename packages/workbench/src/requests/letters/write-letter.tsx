import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../../api/client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { LetterFields } from './letter-fields.tsx';
import { useLettersAnew, type LetterField, type LetterPart, type PreviewedLetter } from './letter-query.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { RewordDialog } from './reword-dialog.tsx';

type Said = Readonly<Record<string, string>>;

type WriteLetterView = {
  readonly request: string;
  readonly code: string;
  readonly party: string | null;
  /** A draft that is written anew. */
  readonly letter?: string;
  readonly seen: number;
  readonly fields: readonly LetterField[];
  readonly said: Said;
  readonly texts: Said;
};

/** Without what was left empty: a field that says nothing is none. */
const filled = (values: Readonly<Record<string, string | undefined>>): Said =>
  Object.fromEntries(Object.entries(values).flatMap(([id, text]) => (text === undefined || text === '' ? [] : [[id, text]])));

/** Fields on one side, the letter that comes of them on the other; kept only when nothing is missing. */
export function WriteLetter({ request, code, party, letter, seen, fields, said, texts: before }: WriteLetterView) {
  const [form] = Form.useForm<Said>();
  const [texts, setTexts] = useState(before);
  const [rewording, setRewording] = useState<LetterPart>();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const anew = useLettersAnew();
  const params = { path: { id: request } };
  const body = (worded: Said) => ({
    code,
    said: filled(form.getFieldsValue()),
    texts: worded,
    ...(party === null ? {} : { party }),
    ...(letter === undefined ? {} : { letter }),
  });
  const preview = useMutation({
    mutationFn: (worded: Said) => answerOf(api.POST('/api/work/requests/{id}/letter-preview', { params, body: body(worded) })),
  });
  const save = useMutation({
    mutationFn: () => answerOf(api.POST('/api/work/requests/{id}/letters', { params, body: { ...body(texts), seen } })),
    onSuccess: async (kept) => {
      await anew();
      void message.success(TEXTS.saved);
      await navigate(`/requests/${request}/letters/${kept.letter}`);
    },
  });
  const phrased = new Map(preview.data?.phrased.map(({ part, unitName }) => [part, unitName]));
  const reword = (worded: Said) => {
    setTexts(worded);
    preview.mutate(worded);
  };
  return (
    <div className="letter-columns letter-writing">
      <section className="sheet" aria-labelledby="letter-fields">
        <h2 id="letter-fields">{TEXTS.fields}</h2>
        {fields.length === 0 ? <p className="soft">{TEXTS.noFields}</p> : null}
        <Form<Said>
          form={form}
          layout="vertical"
          initialValues={said}
          scrollToFirstError={{ focus: true }}
          onFinish={() => save.mutate()}
        >
          <LetterFields fields={fields} />
          <ProblemNotice error={save.error} />
          <div className="unit-acts">
            <Button onClick={() => preview.mutate(texts)} loading={preview.isPending}>
              {TEXTS.preview}
            </Button>
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {TEXTS.save}
            </Button>
          </div>
        </Form>
      </section>
      <section className="sheet" aria-labelledby="letter-preview" aria-busy={preview.isPending}>
        <h2 id="letter-preview">{TEXTS.paper}</h2>
        <ProblemNotice error={preview.error} />
        <div role="status">
          {preview.data === undefined ? <p className="soft">{TEXTS.notYet}</p> : <Lacks made={preview.data} />}
        </div>
        {preview.data === undefined ? null : <LetterSheet parts={preview.data.parts} phrased={phrased} onReword={setRewording} />}
      </section>
      <RewordDialog
        part={rewording}
        texts={texts}
        phrasedBy={phrased.get(rewording?.part ?? '')}
        onReword={reword}
        onClose={() => setRewording(undefined)}
      />
    </div>
  );
}

/** What stands in the way of keeping it: each missing part with the article that asks for it. */
function Lacks({ made: { missing, shown, refused } }: { readonly made: PreviewedLetter }) {
  if (missing.length === 0 && shown.length === 0 && refused === null) return <p className="soft">{TEXTS.previewLead}</p>;
  return (
    <div className="notice notice-error">
      {refused === null ? null : <p>{refused}</p>}
      {shown.length === 0 ? null : <p>{TEXTS.shown(shown.join('、'))}</p>}
      {missing.length === 0 ? null : (
        <>
          <p>{TEXTS.missing}</p>
          <ul>
            {missing.map(({ part, name, cites }) => (
              <li key={part}>{TEXTS.missingOf(name, cites)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
