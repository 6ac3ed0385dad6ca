import type { Concept } from './concepts.data.ts';
import type { Count } from './passage.ts';

type Names = readonly (readonly [RegExp, Concept])[];

const NO_REQUEST =
  /补正|延期|撤回|第三方|收取|收费|不予受理|咨询|投诉|举报|信访|问政|建议|提案|许可|审查|费用|答辩|案例|培训|文书|模板|会商|抽查|抽取|选取|评查|检查|梳理|指导|协调|协助|转办|审核|代拟|研判|归档|典型|超期|逾期/;
const OF_A_SUBJECT = /涉及|关于|领域|方面|类(?:的|申请|信息|问题)*$/;
const ONE_WAY = /网站|网络|网上|互联网|在线|信函|信件|邮寄|来信|当面|现场|传真|邮箱|邮件|平台|窗口|EMS/g;
const SEVERAL_WAYS = /等|共|各种|渠道/;

const DECISIONS: Names = [
  [/不予(?:以)?公开|不同意公开|不公开|免[予于]公开/, 'denied'],
  [/部分公开/, 'partial'],
  [/(?:予以|准予|同意)公开/, 'granted'],
  [/无法提供/, 'unavailable'],
  [/不予处理/, 'rejected'],
  [/其[他它]处理/, 'other'],
];
/** 不予公开的12件中,属于行政执法案卷4件: rows under an outcome, by the words of the form. */
const REASONS: Names = [
  [/^(?:其中)?(?:因|属于|涉及)?国家秘密/, 'of-secrets'],
  [/^(?:其中)?(?:因|属于|涉及)?保护第三方(?:合法)?权益/, 'of-third-parties'],
  [/^(?:其中)?(?:因|属于|涉及)?三类内部事务信息/, 'of-internal-affairs'],
  [/^(?:其中)?(?:因|属于|涉及)?四类过程性信息/, 'of-process'],
  [/^(?:其中)?(?:因|属于|涉及)?行政执法案卷/, 'of-enforcement-files'],
  [/^(?:其中)?(?:因|属于|涉及)?行政查询事项/, 'of-query-matters'],
  [/^(?:其中)?(?:因|属于)?本(?:行政)?机关不掌握/, 'not-held'],
  [/^(?:其中)?(?:因|属于)?没有现成信息(?:、|,)?需要另行制作/, 'needs-creation'],
];
const REASON_NAMED =
  /(?:不掌握|不存在|另行制作|不明确|案卷|第三方.{0,6}|内部事务.{0,4}|过程性.{0,4}|秘密)[^,，。;]{0,10}(?:无法提供|不予公开|不公开)/;
/** Between the name of an outcome and its number only such words may stand. */
const AFTER_NAME = /^(?:的|类|答复|决定|数量?|信息|政府|申请|件数|情形|情况|共|计|为|有|处理|办理|了|达|结果|方面)*$/;

const AFTER_REASON = /^(?:的|类|相关|政府|信息|申请|共|计|为|有)*$/;

/** 公民、法人和其他组织的政府信息公开申请: everybody, and not the second of two kinds. */
const EVERYBODY = /(?:公民|自然人|个人).{0,2}(?:法人|企业|组织)|(?:企业|组织|法人).{0,3}(?:公民|自然人|个人)/;
const APPLICANTS: Names = [
  [/法人(?:或|和|及|与|、)?者?其[他它]组织/, 'organisations'],
  [/自然人|公民/, 'natural'],
  [/商业企业/, 'enterprise'],
  [/科研机构/, 'research'],
  [/公益组织/, 'welfare'],
  [/法律服务机构/, 'legal'],
];
const AFTER_APPLICANT = /^(?:的|申请|提出|提交|政府|信息|公开|依|类|共|计|为|有|件数|数)*$/;

const WAYS: Names = [
  [/当面|现场/, 'by-counter'],
  [/传真/, 'by-fax'],
  [/电子邮件|邮箱/, 'by-mail'],
  [/网络|网上|互联网|在线/, 'by-net'],
  [/信函|邮寄|来信/, 'by-letter'],
];
const AFTER_WAY = /^(?:方式|形式|渠道|的|申请|提交|提出|收到|政府信息公开申请|数|为)*$/;

const CARRIED_OUT = /(?:结转|转结|转)(?:至|到|入)?(?:下|次|翌|来)(?:一)?年|跨年(?:度)?办理|(?:剩余|尚有|另有|其余).{0,4}$/;
const CARRIED_IN = /(?:上|去|前)(?:一)?年(?:度)?(?:的)?(?:结转|转结|转入|遗留)|(?:结转|转结)(?:自)?(?:上|去)(?:一)?年/;
const CARRIED_FROM_TO = /(?:结转|转结|转)(?:至|到|入)((?:19|20)\d\d)年/;

const RECEIVES = /新收|收到|受理|接收|接到|收悉|收件|新增|登记/;
const HANDLES = /收办|办理|处理|受理.{0,6}(?:答复|办结|办理|处理)|收到.{0,6}(?:答复|办结)|接收.{0,4}办理/;
const CLOSES = /办结|办理完毕|办理完成|处理完毕/;
const ANSWERS = /(?:答复|回复)(?:了|总数|数|共|计|为)*$/;
/** 其它公开答复2条 (平潭县 2012) is an outcome, not all that was answered. */
const ONE_ANSWER = /公开(?:的)?(?:答复|回复)|其[他它]|同意|不予/;

/** 其中已办结10件, 其中10件已经按时答复. */
const DONE_PART =
  /^(?:其中)?(?:已|均|按时|按期|及时|依法|规定|期限|法定|在|内|完成|经)*(?:办结|答复|回复|办理完毕)(?:的|了)?#|^(?:其中)?#(?:已|均|按时|按期|按规|及时|依法|在|经|完成|法定|期限|规定|内)*(?:办结|答复|回复|办理完毕)/;
const DONE =
  /^(?:申请)?(?:已|均|都|按时|按期|按规|及时|依法|在|经|完成|法定|期限|规定|时限|内|予以|全部)+(?:办结|答复|回复|办理完毕)/;

/** 延期办结8件, 线下办结43件, (20个工作日)内办结88件, 由县政府办公室答复21件: those done in one manner, not all. */
const IN_ONE_MANNER =
  /(?:延期|延长|逾期|超期|提前|线[上下]|书面|口头|当[场日]|电话|简易|加急|即时)[^,，。;]{0,8}(?:办结|答复|回复|办理)|^(?:之|以)?内[^,，。;]{0,6}(?:办结|答复|回复)|^由[^,，。;]{1,20}(?:办结|答复|回复|办理)/;

const REQUEST_ITSELF =
  '(?:依申请(?:政府)?(?:信息)?公开|信息公开(?:的)?申请|公开申请|申请公开|信息依申请|公开的申请|申请公开(?:政府)?信息|依申请公开申请)';
/** What is counted must be the request itself: 新增依申请公开专栏3个 has the word and counts something else. */
const ENDS_WITH_REQUEST = new RegExp(
  `${REQUEST_ITSELF}(?:的|件|事项|请求|申请|政府|信息|表|来信|来函|案件|办件|数量?|总数|总量|量|共计?|合计|总计|为|达到?|有|受理|了|并办结|并答复|并办理)*$`,
);
const STARTS_WITH_REQUEST = new RegExp(`^(?:政府)?(?:信息)?${REQUEST_ITSELF}(?:申请|件|事项)?$`);
/** Words of time and place before the noun; a verb among them (公开, 指导) would make the number something else's. */
const TIME = /\d{4}年(?:度)?|全年|本年(?:度)?|今年|年度|共有?/g;
const BARE_NOUN = /^(?:[一-龥]{0,6}[市县区局镇乡])?(?:政府)?(?:信息公开|依申请|公开申请|申请)/;
const namesOnly = (label: string): boolean => BARE_NOUN.test(label.replace(TIME, ''));
const CASES = new Set(['件', '件次', '宗', '起', '例']);

function named(label: string, names: Names, after: RegExp): Concept | undefined {
  for (const [name, concept] of names) {
    const match = name.exec(label);
    if (match && after.test(label.slice(match.index + match[0].length))) return concept;
  }
  return undefined;
}

function carried(label: string, tail: string, year: number | null): Concept | undefined {
  const to = Number(CARRIED_FROM_TO.exec(label)?.[1] ?? Number.NaN);
  if (year !== null && to === year) return 'carried-in';
  if (year !== null && to === year + 1) return 'carried-out';
  if (CARRIED_IN.test(label)) return 'carried-in';
  if (CARRIED_OUT.test(label) && /转|跨年/.test(`${label}#${tail}`)) return 'carried-out';
  return /^(?:结转|转)(?:至|到|入)?(?:下|次)(?:一)?年/.test(tail) ? 'carried-out' : undefined;
}

/** 通过网站、信函等渠道共收到: all of them; 网上申请: those of one way. */
function oneWay(label: string): boolean {
  const ways = label.match(ONE_WAY);
  return ways !== null && !(SEVERAL_WAYS.test(label) && (ways.length > 1 || label.includes('等')));
}

/** What a number about requests counts; `isPart`: it stands in a list under a total. */
export function requestConcept({ label, tail, unit }: Count, isPart: boolean, year: number | null): Concept | undefined {
  const clause = `${label}#${tail}`;
  // 撤回4件(计入其他处理1件): what was added to a class is not the class.
  if (/计入|列入|纳入/.test(label)) return undefined;
  // 因本机关不掌握无法提供18件: one reason of several.
  if (REASON_NAMED.test(label)) return undefined;
  if (DECISIONS.filter(([name]) => name.test(label)).length > 1) return undefined;
  const known = named(label, DECISIONS, AFTER_NAME) ?? named(label, REASONS, AFTER_REASON) ?? carried(label, tail, year);
  // 不予公开信息3条 counts what is kept back, not requests refused.
  if (known === 'denied' && /公开(?:的)?(?:政府)?信息/.test(label)) return undefined;
  if (known) return known;
  // 结转10件 alone does not say from which year to which.
  if (NO_REQUEST.test(clause) || /结转|转结/.test(clause)) return undefined;
  const applicant = EVERYBODY.test(label) ? undefined : named(label, APPLICANTS, AFTER_APPLICANT);
  if (applicant) return applicant !== 'natural' || isPart || label.includes('自然人') ? applicant : undefined;
  if (OF_A_SUBJECT.test(label)) return undefined;
  if (oneWay(label)) return /申请/.test(clause) ? named(label, WAYS, AFTER_WAY) : undefined;
  if (isPart && !DONE_PART.test(clause)) return undefined;
  if (IN_ONE_MANNER.test(label)) return undefined;
  const receives = RECEIVES.test(label);
  if (CLOSES.test(label) || DONE.test(tail)) return receives && !isPart ? 'handled' : 'closed';
  if (isPart) return 'answered';
  const request = ENDS_WITH_REQUEST.test(label) || STARTS_WITH_REQUEST.test(tail) || (receives && /申请$/.test(label));
  const answers = (ANSWERS.test(label) || (request && /答复|回复/.test(label))) && !ONE_ANSWER.test(label);
  if (!request && !answers) return undefined;
  if (answers) return receives ? 'handled' : 'answered';
  if (HANDLES.test(label)) return 'handled';
  // 2022年政府信息公开申请12件: no verb at all.
  return receives || (CASES.has(unit) && namesOnly(label)) ? 'received' : undefined;
}
