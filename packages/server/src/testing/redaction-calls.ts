/** Of a request that is not there: whoever is let through learns that much. */
const onRedaction = (below: string, payload?: object) => () => ({
  url: `/api/work/requests/none${below}`,
  ...(payload === undefined ? {} : { payload }),
});

const NOTHING = { drawn: [], words: [], accepted: [], rejected: [], mayStay: [] };

/** One call for each route of redaction, for the table that asks every role. */
export const REDACTION_CALLS = {
  'GET /api/work/requests/:id/redactions': onRedaction('/redactions'),
  'POST /api/work/requests/:id/redactions': onRedaction('/redactions', { file: 'none', ...NOTHING }),
  'GET /api/work/requests/:id/redactions/files': onRedaction('/redactions/files'),
  'GET /api/work/requests/:id/redactions/making/:making': onRedaction('/redactions/making/none'),
  'POST /api/work/requests/:id/redactions/files': () => ({
    url: '/api/work/requests/none/redactions/files?name=a.pdf',
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.alloc(0),
  }),
  'GET /api/work/requests/:id/redactions/files/:file': onRedaction('/redactions/files/none'),
  'GET /api/work/requests/:id/redactions/files/:file/pages/:page': onRedaction('/redactions/files/none/pages/1'),
  'GET /api/work/requests/:id/redactions/:copy/certificate': onRedaction('/redactions/none/certificate'),
  'GET /api/work/requests/:id/redactions/:copy/certificate.pdf': onRedaction('/redactions/none/certificate.pdf'),
  'POST /api/work/requests/:id/letters/:letter/copies': onRedaction('/letters/none/copies', { copy: 'none' }),
};
