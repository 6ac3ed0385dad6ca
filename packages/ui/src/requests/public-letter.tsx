export type PublicLetterView = {
  /** Parts as they follow one another, each of one line or several. */
  readonly parts: readonly { readonly part: string; readonly text: string }[];
  /** What the whole is called, for whoever cannot see where it begins. */
  readonly label: string;
};

/** Which seal is put on stands on paper alone. */
const OFF_PAPER: readonly string[] = ['seal'];

/** A letter as it left, to be read on the page. */
export const PublicLetter = ({ parts, label }: PublicLetterView) => (
  <article className="public-letter" aria-label={label}>
    {parts
      .filter(({ part }) => !OFF_PAPER.includes(part))
      .map(({ part, text }) => (
        <div key={part} className={`public-letter-${part}`}>
          {text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line, at) => (
              <p key={at}>{line}</p>
            ))}
        </div>
      ))}
  </article>
);
