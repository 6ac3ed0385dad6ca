export { checkRecipient, maskedRecipient, OUTLETS, type BadRecipient, type Outlet } from './outlet.ts';
export type { CredentialNotice, Notice, NoticeFields, Template, Wording } from './notice.ts';
export { mayCancel, mayResend, MESSAGE_STATES, OPEN_STATES, type MessageState, type StateRefused } from './message-state.ts';
export {
  TROUBLES,
  type Delivery,
  type Enclosure,
  type FailedDelivery,
  type Parcel,
  type Sender,
  type Trouble,
} from './delivery.ts';
export { afterFailure, RETRY, SENDER_ENDED, waitSeconds, type AfterFailure, type Tries } from './retry.ts';
export {
  clockText,
  isQuiet,
  minuteInChina,
  quietHours,
  quietMinutesLeft,
  type BadQuietHours,
  type Minute,
  type QuietHours,
} from './quiet-hours.ts';
