import { WORKBENCH_TEXTS } from '@gongkai/wording';
import type { ReactNode } from 'react';

export type Fact = { readonly name: string; readonly value: ReactNode };

/** What is said of one thing, a line each; what is not known says so. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value === undefined || value === null || value === '' ? (
              <span className="soft">{WORKBENCH_TEXTS.unsaid}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
