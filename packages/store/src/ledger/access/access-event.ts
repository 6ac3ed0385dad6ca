import type { PlainDate } from '@gongkai/kernel';

/** Which personal data (个人信息) were looked at: one's identity, how to reach one, what one has written, a file, many people at once. */
export type PersonalDataSeen = 'identity' | 'contact' | 'content' | 'file' | 'list';

/**
 * Somebody was shown personal data, or took them away. 个人信息保护法 art. 51 asks for safeguards of who may handle them, art. 54
 * for regular audits of how they were handled.
 */
export type AccessEvent = {
  readonly type: 'access.viewed' | 'access.exported';
  readonly on: PlainDate;
  readonly body: {
    /** The stream of the thing that was looked at: `request/…`, `file/…`, `unit/…`. */
    readonly subject: string;
    readonly data: PersonalDataSeen;
    /** What for, where the person was asked. */
    readonly reason?: string;
  };
};
