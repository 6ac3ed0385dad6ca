import { LETTER_PAGE_TEXTS as TEXTS, PHRASING_TEXTS } from '@gongkai/wording';
import { Form, Input } from 'antd';
import { FormDialog } from '../../parts/form-dialog.tsx';
import type { LetterPart } from './letter-query.ts';

type RewordDialogView = {
  readonly part: LetterPart | undefined;
  readonly texts: Readonly<Record<string, string>>;
  /** The unit whose phrasing the part is in now. */
  readonly phrasedBy: string | undefined;
  readonly onReword: (texts: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
};

/** A part that is not locked, in the office's own words; left empty, what the system says stands again. */
export const RewordDialog = ({ part, texts, phrasedBy, onReword, onClose }: RewordDialogView) => (
  <FormDialog<{ readonly text?: string }>
    open={part !== undefined}
    title={TEXTS.rewordTitle(part?.name ?? '')}
    lead={phrasedBy === undefined ? TEXTS.rewordLead : `${TEXTS.rewordLead}${PHRASING_TEXTS.rewordNote(phrasedBy)}`}
    submit={TEXTS.rewordSubmit}
    width={720}
    initial={{ text: part?.text ?? '' }}
    send={({ text = '' }) => {
      const { [part?.part ?? '']: _before, ...rest } = texts;
      onReword(text.trim() === '' || part === undefined ? rest : { ...rest, [part.part]: text.trim() });
      return Promise.resolve();
    }}
    onClose={onClose}
  >
    <Form.Item name="text" label={TEXTS.rewordLabel}>
      <Input.TextArea rows={4} maxLength={20_000} />
    </Form.Item>
  </FormDialog>
);
