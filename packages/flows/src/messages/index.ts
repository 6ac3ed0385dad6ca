export { cancelMessage } from './cancel-message.ts';
export { dueOutlets } from './due-outlets.ts';
export { listMessages, type ListMessagesAsk } from './list-messages.ts';
export { listOutlets, type ListedOutlet } from './list-outlets.ts';
export { momentInChina } from './moment-in-china.ts';
export { KEPT_DAYS, purgeMessages } from './purge-messages.ts';
export { queueMessage, type QueueAsk, type QueueRefused } from './queue-message.ts';
export { resendMessage, type MessageNotFound, type SteerRefused } from './resend-message.ts';
export { sendMessages, type Sending, type TriedMessage } from './send-messages.ts';
export { sendTestMessage } from './send-test-message.ts';
export { setQuietHours, type QuietAsk } from './set-quiet-hours.ts';
export { settleAbandoned } from './settle-abandoned.ts';
export { showMessage, type ShownMessage } from './show-message.ts';
export {
  outboxLag,
  type JobName,
  type Jobs,
  type Message,
  type MessageId,
  type MessageNote,
  type MessagePage,
  type MessageSummary,
  type OutboxLag,
} from '@gongkai/store';
