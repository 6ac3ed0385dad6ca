import { ruleOf } from '../check/rules.data.ts';
import type { FindingKey, SaysOf } from '../finding-keys.ts';
import type { Figure, Finding, Severity } from '../finding.ts';
import { placeOf } from './prose.ts';
import type { Passage } from './passage.ts';

type Said<Rule extends string> = {
  readonly rule: Rule;
  /** Key of the sentence less the rule: `parts`, `requests-new`. */
  readonly says: SaysOf<Rule>;
  readonly at: { readonly from: number; readonly to: number };
  readonly severity?: Severity;
  readonly expected?: Figure;
  readonly found?: Figure;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A contradiction in the narrative; never an error, since prose may mean more than was understood. */
export function claim<Rule extends string>(passage: Passage, said: Said<Rule>): Finding {
  const { severity, cites } = ruleOf(said.rule);
  return {
    rule: said.rule,
    says: `${said.rule}.${said.says}` as FindingKey,
    severity: said.severity ?? (severity === 'error' ? 'warning' : severity),
    at: placeOf(passage.prose, said.at.from, said.at.to),
    expected: said.expected ?? null,
    found: said.found ?? null,
    params: said.params,
    cites,
  };
}
