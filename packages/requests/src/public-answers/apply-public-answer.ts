import type { PublicAnswer, RequestCase } from '../case/request-case.ts';
import type { DoneEvent } from '../case/request-event.ts';

type PublicAnswerEvent = Extract<DoneEvent, { readonly type: `publicAnswer.${string}` }>;
type RecordErased = Extract<DoneEvent, { readonly type: 'record.erased' }>;

/** A text for the public list as its events leave it. Throws RangeError where an event cannot follow those before it. */
export function applyPublicAnswer(before: RequestCase, event: PublicAnswerEvent): RequestCase {
  const { on, body } = event;
  const by = (event.actor ?? '').replace(/^staff\//, '');
  const known = before.publicAnswers.get(body.answer);
  const put = (answer: PublicAnswer): RequestCase => ({
    ...before,
    publicAnswers: new Map(before.publicAnswers).set(body.answer, answer),
  });
  if (event.type === 'publicAnswer.prepared') {
    if (!before.answer) throw new RangeError('a public text before the answer');
    const writers = [...(known?.writers ?? []).filter((each) => each !== by), by];
    return put({ text: event.body.text, letter: before.answer.letter, writers, preparedOn: on });
  }
  if (!known) throw new RangeError(`${event.type} before it was prepared`);
  return put(event.type === 'publicAnswer.published' ? { ...known, published: { by, on } } : { ...known, withdrawnOn: on });
}

/** With the application goes every text that was made of it; with a text that one alone. */
export function erasedFrom(before: RequestCase, { on, body: { record } }: RecordErased): RequestCase {
  const isApplication = before.applications.some((each) => each.record === record);
  const reached = [...before.publicAnswers].filter(
    ([, { text, erasedOn }]) => erasedOn === undefined && (isApplication || text.record === record),
  );
  if (reached.length === 0) return before;
  const publicAnswers = new Map(before.publicAnswers);
  for (const [id, answer] of reached) publicAnswers.set(id, { ...answer, erasedOn: on });
  return { ...before, publicAnswers };
}
