import { ruleOf } from '../check/rules.data.ts';
import type { Figure, Finding, Severity } from '../finding.ts';
import { placeOf } from './prose.ts';
import type { Passage } from './passage.ts';

type Said = {
  readonly rule: string;
  /** Key of the sentence less the rule: `parts`, `requests-new`. */
  readonly says: string;
  readonly at: { readonly from: number; readonly to: number };
  readonly severity?: Severity;
  readonly expected?: Figure;
  readonly found?: Figure;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A contradiction in the narrative; never an error, since prose may mean more than was understood. */
export function claim(passage: Passage, said: Said): Finding {
  const { severity, cites } = ruleOf(said.rule);
  return {
    rule: said.rule,
    says: `${said.rule}.${said.says}`,
    severity: said.severity ?? (severity === 'error' ? 'warning' : severity),
    at: placeOf(passage.prose, said.at.from, said.at.to),
    expected: said.expected ?? null,
    found: said.found ?? null,
    params: said.params,
    cites,
  };
}
