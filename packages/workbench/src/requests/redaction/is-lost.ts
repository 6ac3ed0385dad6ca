import { asProblem } from '../../api/problem.ts';

/** No answer, or one of something between here and the program: it may be at work all the same. */
export const isLost = (error: unknown): boolean => {
  if (error === null) return false;
  const { code, status } = asProblem(error);
  return code === 'connection.lost' || (code === 'answer.unclear' && [0, 502, 503, 504].includes(status));
};
