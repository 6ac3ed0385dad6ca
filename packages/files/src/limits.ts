const MEGABYTE = 1024 * 1024;

/**
 * What one file may cost. Real reports are far below: the largest seen has 300 kB, 40 pages and 1 MB unpacked; the limits
 * leave room for offices that print photographs, and stop what would take the machine.
 */
export const LIMITS = {
  /** Bytes of a file as it is given. */
  file: 20 * MEGABYTE,
  /** Entries of a zip container. */
  entries: 4000,
  /** Bytes that all entries of a zip container may unpack to. */
  unpacked: 200 * MEGABYTE,
  /** Bytes that one text part of a Word file may unpack to. */
  part: 24 * MEGABYTE,
  /** Times that an entry may grow; counted above `growthFrom` bytes only, since small files of blanks pack better than that. */
  growth: 200,
  growthFrom: 4 * MEGABYTE,
  /** Bytes that all streams of a PDF may unpack to; one picture or font; one other stream. */
  streams: 600 * MEGABYTE,
  drawing: 200 * MEGABYTE,
  pageContent: 32 * MEGABYTE,
  pages: 500,
  glyphs: 1_500_000,
  /** Elements of a web page; the fullest report seen has under 2000. A page of a million takes the parser's whole memory. */
  elements: 100_000,
  /** Elements open at one time in a web page; beyond it no browser shows anything sensible. */
  nesting: 2000,
} as const;
