import { ROUTE_NAMES } from './request-names.ts';

const routes = Object.entries(ROUTE_NAMES)
  .map(([id, name]) => `${id}（${name}）`)
  .join('、');

/** What `gongkai deadline` and `gongkai fee` say. */
export const LAW_COMMAND_TEXTS = {
  deadlineUsage: `gongkai deadline --received 日期

计算依申请公开的答复期限，逐日说明计入和不计的理由。日期写成 2026-03-02。

  --received 日期    收到申请之日（按第三十一条，各种渠道不同，见 --route）
  --route 渠道       ${routes}
  --extended         经批准延长（最长的一次）
  --corrected 日期   收到补正后申请之日，期限重新计算
  --paused 起..止    征求意见：发出之日..收到答复之日；还没有答复的只写 起
  --paid 日期        缴清信息处理费之日，期限重新计算
  --days 天数        不按答复期限，只数这么多个工作日（可与 --extended 同用）
  --on 日期          剩余工作日从哪一天看（默认今天），不能早于前面给出的日期
  --notice 文件      另按文件里的放假安排：每行“日期 休或班 节日名称”，与在日历页导入的相同
  --json             以 JSON 输出，每一天都在其中
  --help             显示本说明

程序里没有放假安排的年份，结果注明“暂定”；安排已经公布的，用 --notice 给出。

退出码：0 完成；64 用法错误`,
  feeUsage: `gongkai fee --items 件数 | --pages 页数

计算信息处理费，逐档列出。

  --items 件数    同一申请人一个自然月内的件数
  --before 件数   当月此前已有的件数（默认 0，与 --items 同用）
  --pages 页数    一件申请的页数
  --on 日期       收到申请之日，决定适用哪一年的标准（默认今天）
  --json          以 JSON 输出
  --help          显示本说明

退出码：0 完成；64 用法错误`,
  needReceived: '请用 --received 给出收到申请之日，如 --received 2026-03-02',
  notADate: (option: string, text: string) => `${option} 后面要有日期（如 2026-03-02），“${text}”不是`,
  notADay: (option: string, text: string) => `${option} 后面要有整数，“${text}”不是`,
  notASpan: (text: string) => `--paused 后面要写成 2026-03-06..2026-03-23，“${text}”不是`,
  onBefore: (on: string, option: string, day: string) => `--on ${on} 早于 ${option} 的 ${day}：那一天还不知道这件事`,
  pausedLate: (from: string, due: string) => `征求意见自 ${from} 起，期限 ${due} 已经届满，不能再扣除；请核对日期`,
  noticeUnread: (path: string, why: string) => `读不了“${path}”（${why}）；请核对 --notice 后面的文件`,
  noticeFaults: (file: string, faults: readonly string[]) => `“${file}”不能用：${faults.join('；')}`,
  daysAlone: (option: string) => `--days 只数工作日，不能与 ${option} 同用`,
  itemsOrPages: '请用 --items 给出件数，或用 --pages 给出页数，只能选一个',
  beforeWithItems: '--before 只能与 --items 同用',
  seeHelp: (command: string) => `（用法见 gongkai ${command} --help）`,
  due: (day: string, weekday: string) => `到期日：${day}（星期${weekday}）`,
  provisional: '【暂定】',
  asOf: (day: string, left: string) => `自 ${day} 看：${left}`,
  receipt: (route: string, fact: string, cites: string) => `收到之日：${route}，以${fact}为准（${cites}）`,
  cites: (cites: readonly string[]) => `依据：${cites.join('；')}`,
  calendar: (notices: readonly { readonly notice: string; readonly on: string }[]) =>
    `日历：${notices.map(({ notice, on }) => `${notice}，${on}公布`).join('；')}`,
  noNotice: '日历：没有用到已公布的节假日安排',
  tooLongForCalendar: '期间超过 12 个月，不附日历',
} as const;
