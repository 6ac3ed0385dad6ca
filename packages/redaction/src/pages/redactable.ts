/** Pictures that can be drawn. */
export const PICTURES = ['jpg', 'png', 'webp', 'gif', 'bmp'] as const;

/** Types whose visible pages can be drawn, and so redacted with proof. */
export const REDACTABLE: readonly string[] = ['pdf', ...PICTURES];
