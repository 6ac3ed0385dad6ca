import type { RequestCase, RequestEvent } from '@gongkai/requests';
import type { RecordedEvent } from '@gongkai/store';

/** Streams of members of staff and units that have to do with a request. */
export const streamsIn = (
  { unit, assigned, topic }: RequestCase,
  history: readonly RecordedEvent<RequestEvent>[],
): readonly string[] => [
  `unit/${unit}`,
  ...(topic?.place === undefined ? [] : [`unit/${topic.place}`]),
  ...(assigned ? [`unit/${assigned.unit}`, `staff/${assigned.handler}`] : []),
  ...history.flatMap((event) => [
    event.actor,
    ...(event.type === 'request.assigned' ? [`unit/${event.body.unit}`, `staff/${event.body.handler}`] : []),
  ]),
];
