/** The first day that a zip can name, told as local time, as its writer reads it: when a paper was made is in its text. */
export const NO_DAY = new Date(1980, 0, 1, 0, 0, 0);
