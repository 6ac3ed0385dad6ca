import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Select } from 'antd';
import { answerOf, api } from '../../api/client.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import type { CaseLetters } from '../letters/letter-query.ts';
import { useFilesAnew } from './redaction-query.ts';

type Values = { readonly letter: string };

/** A copy, or a paper that is given whole; `letters`: those that it goes with already. */
export type Attachable = { readonly file: string; readonly name: string; readonly letters: readonly string[] };

type AttachDialogView = {
  readonly request: string;
  readonly copy: Attachable | undefined;
  readonly letters: CaseLetters['letters'];
  readonly seen: number;
  readonly onClose: () => void;
};

/** A copy, or a paper as it is, goes with a letter that is still being written. */
export function AttachDialog({ request, copy, letters, seen, onClose }: AttachDialogView) {
  const anew = useFilesAnew(request);
  const open = letters.filter(({ id, state }) => state === 'draft' && copy?.letters.includes(id) !== true);
  const params = (letter: string) => ({ path: { id: request, letter } });
  return (
    <FormDialog<Values>
      open={copy !== undefined}
      title={TEXTS.attachOf(copy?.name ?? '')}
      submit={TEXTS.attach}
      lead={open.length === 0 ? TEXTS.attachNone : TEXTS.attachLead}
      done={TEXTS.attached}
      onDone={anew}
      onConflict={anew}
      send={({ letter }) =>
        answerOf(
          api.POST('/api/work/requests/{id}/letters/{letter}/copies', {
            params: params(letter),
            body: { copy: copy?.file ?? '', seen },
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="letter" label={TEXTS.attachLetter} rules={[{ required: true, message: TEXTS.attachMissing }]}>
        <Select options={open.map(({ id, title }) => ({ value: id, label: title }))} notFoundContent={TEXTS.attachNone} />
      </Form.Item>
    </FormDialog>
  );
}
