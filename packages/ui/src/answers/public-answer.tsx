import { PUBLIC_ANSWER_PART_NAMES, PUBLIC_ANSWER_TEXTS as TEXTS } from '@gongkai/wording';

export type PublicAnswerView = {
  readonly title: string;
  readonly asked: string;
  readonly answered: string;
  readonly unit: string;
  /** Title of the outcome. */
  readonly outcome: string;
  readonly answeredOn: string;
  /** Absent in a preview. */
  readonly publishedOn?: string;
  /** Rank of its title on the page. */
  readonly rank: 1 | 3;
};

const Text = ({ text }: { readonly text: string }) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => <p key={at}>{line}</p>);

/** One answer as everybody reads it; the workbench shows the same before it is published. */
export function PublicAnswer({ title, asked, answered, rank, ...view }: PublicAnswerView) {
  const [Title, Part] = rank === 1 ? (['h1', 'h2'] as const) : (['h3', 'h4'] as const);
  const facts = [
    [TEXTS.unit, view.unit],
    [TEXTS.outcome, view.outcome],
    [TEXTS.answeredOn, view.answeredOn],
    ...(view.publishedOn === undefined ? [] : [[TEXTS.publishedOn, view.publishedOn] as const]),
  ] as const;
  return (
    <article className="public-answer">
      <Title>{title}</Title>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Part>{PUBLIC_ANSWER_PART_NAMES.asked}</Part>
      <Text text={asked} />
      <Part>{PUBLIC_ANSWER_PART_NAMES.answered}</Part>
      <Text text={answered} />
      <p className="hint">{TEXTS.note}</p>
    </article>
  );
}
