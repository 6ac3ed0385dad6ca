export { appendEvents, type AppendRefused, type UnkeepableBody } from './append-events.ts';
export { readStream } from './read-stream.ts';
export type { AccessEvent, PersonalDataSeen } from './access/access-event.ts';
export type { Projection } from './projection.ts';
export type {
  Actor,
  EventOf,
  EventsOfKind,
  LedgerEvent,
  LedgerPlace,
  RecordedEvent,
  StreamId,
  StreamKind,
} from './stream-kinds.ts';
