import { PHRASING_TEXTS as TEXTS } from '@gongkai/wording';
import { Checkbox, Form, Input } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import { laterEntries } from './later-entries.ts';
import { PhrasingExample, Written } from './phrasing-example.tsx';
import { usePhrasingsAnew, type PhrasingAt } from './phrasings-query.ts';

type DialogView = PhrasingAt & {
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type Said = { readonly text: string; readonly from: string; readonly everyLetter?: boolean };

const set = (
  { unit, letter, part: { part, seen }, seenOfAll }: PhrasingAt,
  { everyLetter = false, ...said }: Omit<Said, 'text'> & { readonly text: string | null },
) =>
  answerOf(
    api.POST('/api/work/units/{id}/phrasings', {
      params: { path: { id: unit } },
      body: { letter, part, seen: everyLetter ? seenOfAll : seen, everyLetter, ...said },
    }),
  );

const EveryItem = ({ others, label }: { readonly others: number; readonly label: (count: number) => string }) =>
  others === 0 ? null : (
    <Form.Item name="everyLetter" valuePropName="checked">
      <Checkbox>{label(others)}</Checkbox>
    </Form.Item>
  );

const FromItem = ({ label }: { readonly label: string }) => (
  <Form.Item name="from" label={label} extra={TEXTS.fromHint} rules={[{ required: true, message: TEXTS.fromMissing }]}>
    <DayField />
  </Form.Item>
);

/** The unit's own text of a part from a day on, the system's beside it, and what comes of it. */
export function WordDialog({ placeholders, onDone, onClose, ...at }: DialogView & { readonly placeholders: readonly string[] }) {
  const anew = usePhrasingsAnew();
  const { part } = at;
  const [later] = laterEntries(part, today());
  const own = part.source === 'unit' ? part.text : null;
  return (
    <FormDialog<Said>
      open
      title={TEXTS.dialogTitle(at.title, part.name)}
      lead={later === undefined ? undefined : TEXTS.laterStays(later.from)}
      submit={TEXTS.save}
      width={760}
      initial={{ text: own ?? placeholders[0] ?? '', from: today() }}
      labels={{ text: TEXTS.text, from: TEXTS.from }}
      send={(said) => set(at, said)}
      onDone={async () => {
        await anew();
        onDone();
      }}
      onConflict={anew}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Written label={TEXTS.original} text={part.original} />
          <Form.Item
            name="text"
            label={TEXTS.text}
            extra={
              <>
                {TEXTS.placeholders(placeholders)}
                {part.keepsOriginal ? TEXTS.keepsOriginal : null}
              </>
            }
            rules={[{ required: true, whitespace: true, message: TEXTS.textMissing }]}
          >
            <Input.TextArea rows={5} maxLength={2000} />
          </Form.Item>
          <PhrasingExample {...at} form={form} />
          <EveryItem others={at.others} label={TEXTS.everyLetter} />
          <FromItem label={TEXTS.from} />
        </>
      )}
    </FormDialog>
  );
}

/** From a day on without the unit's own text. */
export function StopDialog({ onDone, onClose, ...at }: DialogView) {
  const anew = usePhrasingsAnew();
  const { part } = at;
  return (
    <FormDialog<Omit<Said, 'text'>>
      open
      title={TEXTS.stopTitle(part.name)}
      lead={TEXTS.stopLead(at.title)}
      submit={TEXTS.stop}
      isGrave
      initial={{ from: today() }}
      labels={{ from: TEXTS.stopFrom }}
      send={(said) => set(at, { ...said, text: null })}
      onDone={async () => {
        await anew();
        onDone();
      }}
      onConflict={anew}
      onClose={onClose}
    >
      <EveryItem others={at.others} label={TEXTS.everyStop} />
      <FromItem label={TEXTS.stopFrom} />
    </FormDialog>
  );
}
