import type { Nature } from '@gongkai/requests';
import { applicationFaultSentence } from '@gongkai/wording';
import { fieldId, type Filled } from './application-fields.tsx';

export type FaultListView = Pick<Filled, 'faults'> & {
  readonly title: (count: number) => string;
  /** Absent: what is asked for is information. */
  readonly nature?: Nature;
};

/** Everything that is wrong, each leading to its field; nothing where nothing is. */
export const FaultList = ({ faults, title, nature }: FaultListView) =>
  faults.length === 0 ? null : (
    <div className="failure" role="alert">
      <h2>{title(faults.length)}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field}-${fault.fault}`}>
            <a href={`#${fieldId(fault.field)}`}>{applicationFaultSentence(fault, nature)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
