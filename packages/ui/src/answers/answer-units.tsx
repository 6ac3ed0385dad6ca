import { PUBLIC_ANSWER_TEXTS as TEXTS } from '@gongkai/wording';

export type AnswerUnitsView = { readonly units: readonly { readonly href: string; readonly name: string }[] };

/** Which units put their answers before everybody. */
export const AnswerUnits = ({ units }: AnswerUnitsView) => (
  <>
    <h1>{TEXTS.title}</h1>
    <p className="lead">{TEXTS.lead}</p>
    {units.length === 0 ? (
      <p>{TEXTS.unitsNone}</p>
    ) : (
      <section aria-labelledby="answer-units">
        <h2 id="answer-units">{TEXTS.units}</h2>
        <ul className="unit-list">
          {units.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);
