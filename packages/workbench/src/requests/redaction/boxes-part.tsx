import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { GroundField } from './ground-field.tsx';
import type { Drawn } from './mask-choice.ts';
import type { CaseFiles } from './redaction-query.ts';

type BoxesView = {
  readonly drawn: readonly Drawn[];
  readonly grounds: CaseFiles['grounds'];
  readonly onGround: (drawn: Drawn, ground: Drawn['ground']) => void;
  readonly onGoTo: (drawn: Drawn) => void;
  readonly onRemove: (drawn: Drawn) => void;
};

/** The boxes that were drawn by hand, each with its ground. */
export const BoxesPart = ({ drawn, grounds, onGround, onGoTo, onRemove }: BoxesView) => (
  <section className="sheet" aria-labelledby="mask-boxes">
    <h2 id="mask-boxes">{TEXTS.boxes}</h2>
    {drawn.length === 0 ? <p className="soft">{TEXTS.noBoxes}</p> : null}
    <ul className="mask-list">
      {drawn.map((each, index) => (
        <li key={each.id} className="mask-box-line">
          <span>{TEXTS.boxName(index + 1, each.page)}</span>
          <GroundField
            label={TEXTS.boxGround(index + 1)}
            grounds={grounds}
            value={each.ground}
            onChange={(ground) => onGround(each, ground)}
          />
          <span className="unit-acts">
            <Button size="small" aria-label={TEXTS.goToBox(index + 1)} onClick={() => onGoTo(each)}>
              {TEXTS.goTo}
            </Button>
            <Button size="small" aria-label={TEXTS.removeBox(index + 1)} onClick={() => onRemove(each)}>
              {TEXTS.remove}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  </section>
);
