/** Controls, and characters that leave no mark on paper: U+200B, U+2060 and the like, of which `trim` takes none. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Would the text leave a letter with nothing to read? */
export const saysNothing = (text: string): boolean => text.replace(UNSEEN, '').trim() === '';
