import type { PlainDate } from '@gongkai/kernel';
import { chineseDay } from '../law/chinese-day.ts';

/** How an archive was laid away, and what was erased since. */
export type LaidArchive = { readonly on: PlainDate; readonly digest: string; readonly erasedOn: readonly PlainDate[] };

/** The page that goes with an archive which is no longer the one that was laid away. */
export const archiveNotice = ({ on, digest, erasedOn }: LaidArchive): string =>
  [
    `这件申请于${chineseDay(on)}归档，当时记下的案卷 SHA-256 是：`,
    digest,
    '现在由保存的材料重新生成的案卷与当时的不同，对不上这个 SHA-256。',
    erasedOn.length === 0
      ? '归档以后没有删除内容的记录；可能是系统更新以后措辞、版式有变，或者日历、设置有变。'
      : `归档以后依法删除内容 ${erasedOn.length} 项（${[...new Set(erasedOn)].map(chineseDay).join('、')}），删除的内容卷内已经没有，原来的位置有注明。`,
    '需要归档时的案卷的，以当时取出并留存的那一份为准。',
    '',
  ].join('\n');
