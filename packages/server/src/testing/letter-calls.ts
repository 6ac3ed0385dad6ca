/** Of a letter that is not there: whoever is let through learns that much. */
const onLetter = (below: string, payload?: object) => () => ({
  url: `/api/work/requests/none/letters${below}`,
  ...(payload === undefined ? {} : { payload }),
});

/** One call for each route of letters, for the table that asks every role. */
export const LETTER_CALLS = {
  'GET /api/work/letters/waiting': () => ({}),
  'GET /api/work/requests/:id/letters': onLetter(''),
  'POST /api/work/requests/:id/letter-preview': () => ({
    url: '/api/work/requests/none/letter-preview',
    payload: { code: 'L01', said: {}, texts: {} },
  }),
  'POST /api/work/requests/:id/letters': onLetter('', { code: 'L01', said: {}, texts: {} }),
  'GET /api/work/requests/:id/letters/:letter': onLetter('/none'),
  'GET /api/work/requests/:id/letters/:letter/paper.pdf': onLetter('/none/paper.pdf'),
  'GET /api/work/requests/:id/letters/:letter/paper.docx': onLetter('/none/paper.docx'),
  'POST /api/work/requests/:id/letters/:letter/submit': onLetter('/none/submit', {}),
  'POST /api/work/requests/:id/letters/:letter/opinion': onLetter('/none/opinion', { matter: 'secrecy', agrees: true }),
  'POST /api/work/requests/:id/letters/:letter/send-back': onLetter('/none/send-back', { reason: '请修改' }),
  'POST /api/work/requests/:id/letters/:letter/sign': onLetter('/none/sign', {}),
  'POST /api/work/requests/:id/letters/:letter/number': onLetter('/none/number', {}),
  'POST /api/work/requests/:id/letters/:letter/dispatch': onLetter('/none/dispatch', { way: 'post' }),
  'POST /api/work/requests/:id/letters/:letter/delivery': onLetter('/none/delivery', {}),
  'POST /api/work/requests/:id/letters/:letter/return': onLetter('/none/return', { why: 'refused' }),
  'POST /api/work/requests/:id/letters/:letter/send-again': onLetter('/none/send-again', { way: 'post' }),
  'POST /api/work/requests/:id/letters/:letter/void': onLetter('/none/void', { reason: '重拟' }),
};
