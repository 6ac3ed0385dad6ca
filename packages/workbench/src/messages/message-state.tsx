import { MESSAGE_STATE_NAMES, MESSAGE_STATE_NOTES } from '@gongkai/wording';
import { Tag } from 'antd';
import type { ListedMessage } from './message-query.ts';

type State = ListedMessage['state'];

const COLOURS: Readonly<Record<State, 'success' | 'warning' | 'error' | 'processing' | 'default'>> = {
  waiting: 'default',
  sending: 'processing',
  'maybe-sent': 'warning',
  sent: 'success',
  failed: 'error',
  held: 'error',
  cancelled: 'default',
};

/** The state of a message, and what it means. */
export const MessageState = ({ state }: { readonly state: State }) => (
  <Tag color={COLOURS[state]} title={MESSAGE_STATE_NOTES[state]}>
    {MESSAGE_STATE_NAMES[state]}
  </Tag>
);
