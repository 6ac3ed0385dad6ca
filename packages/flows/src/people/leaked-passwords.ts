/** Loaded when the first password is set: the list holds some fifty thousand words. */
let words: Promise<ReadonlySet<string>> | undefined;

/** Is the word, in small letters, one of the passwords that leaked lists are full of? */
export async function leakedPasswords(): Promise<(word: string) => boolean> {
  words ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  const known = await words;
  return (word) => known.has(word);
}
