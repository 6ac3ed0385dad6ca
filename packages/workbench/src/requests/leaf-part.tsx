import { REQUEST_PAGE_TEXTS as TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { Facts } from '../parts/facts.tsx';
import type { AssessedRequest } from './request-query.ts';

type Leaf = NonNullable<AssessedRequest['leaf']>;

function remedyText({ remedies, remedyUnknown }: Leaf) {
  if (remedyUnknown) return TEXTS.remedyUnknown;
  return remedies.length === 0 ? TEXTS.noRemedy : remedies.map((each) => <p key={each}>{each}</p>);
}

/** The one result with what follows from it: article, letter, remedy. */
export const LeafPart = ({ leaf }: { readonly leaf: Leaf }) => (
  <section className="leaf" aria-labelledby="leaf-title" role="status">
    <h3 id="leaf-title">{leaf.title}</h3>
    <Facts
      facts={[
        { name: TEXTS.article, value: leaf.cites },
        { name: TEXTS.resultLetter, value: leaf.letter.title },
        ...(leaf.also.length === 0
          ? []
          : [{ name: TEXTS.alsoLetter, value: leaf.also.map(({ title }) => title).join(WORKBENCH_TEXTS.between) }]),
      ]}
    />
    <h4>{TEXTS.remedy}</h4>
    <div>{remedyText(leaf)}</div>
  </section>
);
