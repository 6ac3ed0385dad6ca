/** Controls, marks that turn the direction of writing, and others that print nothing but may hide what is read. */
const UNPRINTED = /[\p{Cc}\p{Cf}]/gu;

/** Text as it can stand on paper: what has no picture is left out, a tabulator is a blank, half a pair is said to be missing (U+FFFD). */
export const printable = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\t/g, ' ')
    .replace(UNPRINTED, '');
