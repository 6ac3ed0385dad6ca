import { UNIT_TEXTS } from '@gongkai/wording';

/** Nothing is chosen yet. */
export default function NoUnit() {
  return (
    <section className="sheet empty">
      <p>
        <strong>{UNIT_TEXTS.choose}</strong>
      </p>
      <p>{UNIT_TEXTS.chooseLead}</p>
    </section>
  );
}
