import { OPINION_TEXTS, TRACK_TEXTS } from '@gongkai/wording';
import type { Examples } from '../gallery/examples.ts';
import type { WordsField } from './words-field.tsx';

const statement = { id: 'opinion-statement', name: 'statement', label: OPINION_TEXTS.statement, rows: 6, maxLength: 5000 };

export const examples: Examples<typeof WordsField> = {
  'may be left out': {
    id: 'rate-remark',
    name: 'remark',
    label: TRACK_TEXTS.remark,
    hint: TRACK_TEXTS.remarkHint,
    need: 'optional',
    rows: 3,
    maxLength: 1000,
    typed: '',
  },
  'must be filled in': {
    id: 'reasons-content',
    name: 'content',
    label: TRACK_TEXTS.reasonsContent,
    need: 'required',
    rows: 6,
    maxLength: 5000,
    typed: '',
  },
  'depends on what was chosen, with what was typed': {
    ...statement,
    hint: OPINION_TEXTS.statementHint,
    typed: '附件含本公司报价，公开会让同行知道。',
  },
};
