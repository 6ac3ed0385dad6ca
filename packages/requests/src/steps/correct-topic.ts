import { ok } from '@gongkai/kernel';
import type { SealedRef } from '../case/refs.ts';
import { notDisclosure } from '../rectification/decide-rectification.ts';
import type { Topic } from '../topics/topic.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/** An officer says what a request is about, and for which place, where its own words did not: with the reason. Also after the answer, until the file is closed. */
export function correctTopic({ request, day }: Desk, topic: Topic, reason: SealedRef): Step {
  if (request.archivedOn !== undefined) return refuse('request.archived', art(45), { on: request.archivedOn });
  const refused = notDisclosure(request);
  if (refused) return refused;
  if (topic.subject === request.topic?.subject && topic.place === request.topic?.place) return refuse('topic.same', art(44));
  return ok([{ type: 'topic.corrected', on: day.on, body: { topic, reason } }]);
}
