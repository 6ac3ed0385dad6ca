import type { EventOf, StreamKind } from '@gongkai/flows';
import { LEDGER_EVENT_NAMES } from '@gongkai/wording';

type Names = { readonly [Kind in StreamKind]: Readonly<Record<EventOf<Kind>['type'], string>> };
type EventType = EventOf<StreamKind>['type'];

/** A kind of stream or an event without a Chinese name does not compile here. */
const NAMED = LEDGER_EVENT_NAMES satisfies Names;

/** What the audit can be asked for. */
export const STREAM_KINDS = Object.keys(NAMED) as [StreamKind, ...StreamKind[]];
export const EVENT_TYPES = Object.values(NAMED).flatMap((names) => Object.keys(names)) as [EventType, ...EventType[]];
