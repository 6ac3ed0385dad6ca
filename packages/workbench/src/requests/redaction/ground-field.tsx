import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Select } from 'antd';
import type { Ground } from './mask-choice.ts';
import type { CaseFiles } from './redaction-query.ts';

type GroundFieldView = {
  readonly label: string;
  readonly grounds: CaseFiles['grounds'];
  readonly value: Ground;
  readonly onChange: (ground: Ground) => void;
};

/** On which ground something is masked, from the closed list of the law. */
export const GroundField = ({ label, grounds, value, onChange }: GroundFieldView) => (
  <Select<Ground>
    className="whole-width"
    aria-label={label}
    value={value}
    onChange={onChange}
    options={grounds.map(({ id, title, cites }) => ({ value: id, label: TEXTS.groundOption(title, cites) }))}
  />
);
