import type { FastifyInstance, FastifyRequest } from 'fastify';

/** An application is a few sentences; this holds the longest that its fields allow, encoded. */
const MOST_BYTES = 128 * 1024;

/** Lets the pages of a plugin take forms as browsers send them without a file. */
export function takeForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MOST_BYTES },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}

/** A field of the form; blank where it is missing. A field that is sent twice counts as its last. */
export const fieldOf = ({ body }: FastifyRequest, name: string): string =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    ? String((body as Readonly<Record<string, unknown>>)[name])
    : '';
