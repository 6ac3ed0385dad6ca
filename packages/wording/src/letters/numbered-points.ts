const END = /[。；！？]$/;

/** A sentence that ends as one; what somebody wrote without a full stop gets it. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || END.test(trimmed) ? trimmed : `${trimmed.replace(/[，、,;.]$/, '')}。`;
};

/** 1．…；2．… each on a line of its own; one point alone carries no number. */
export const numberedPoints = (points: readonly string[]): string => {
  const told = points.map((point) => point.trim()).filter((point) => point !== '');
  const [only] = told;
  return told.length === 1 && only !== undefined
    ? sentence(only)
    : told.map((point, at) => `${at + 1}．${sentence(point)}`).join('\n');
};

/** A text that says something only where the fact that it is about is there: nothing known makes no text, and no letter without it. */
export const toldOf = (fact: string | readonly string[], text: string): string =>
  [fact].flat().every((each) => each.trim() === '') ? '' : text;
