import type { Concept } from './concepts.data.ts';
import type { Count } from './passage.ts';

const DOCUMENTS = /规范性文件/;
const RULES = /规章(?!制度)/;
/** 市政府规范性文件, 以市政府名义: fewer documents than the table counts for all bodies. */
const SOME_DOCUMENTS =
  /名义|[市县区省州](?:人民)?政府(?:及|、|和)?.{0,6}规范性文件|部门(?:行政)?规范性文件|办公[室厅]|涉及|关于|合法性审查|备案|清理|解读|审核|征求|评估/;
const WITH_OTHERS = /(?:规范性文件|规章)(?:和|、|及|与)|[、和及](?:行政)?(?:规范性文件|规章).{0,8}$/;
const ISSUED =
  /(?:制发|制定|出台|印发|新制作|制作|共发布)(?:的|了)?(?:政府|行政)?(?:规范性文件|规章)(?:总数|总计|共计|共|为|计)*$|(?:制发|制定|出台|印发)(?:的)?$/;
const REPEALED = /废止(?:的)?(?:行政)?规范性文件(?:共|计|为)*$/;
/** 现行有效698件,其中本年制发80件: the noun stands only once. */
const ISSUED_AGAIN = /^(?:其中)?(?:本|今|当|全)?(?:年)?(?:度)?(?:新)?(?:制发|制定|出台|印发)(?:的)?$/;
const REPEALED_AGAIN = /^(?:其中)?(?:本|今|当|全)?(?:年)?(?:度)?废止(?:的)?$/;

/** What a number about normative documents or rules counts; `before`: what the number before it in the sentence counts. */
export function documentConcept({ label, tail }: Count, words: string, before: Concept | undefined): Concept | undefined {
  if (before?.startsWith('documents')) {
    if (ISSUED_AGAIN.test(label)) return 'documents-issued';
    if (REPEALED_AGAIN.test(label)) return 'documents-repealed';
  }
  const documents = DOCUMENTS.test(label) || DOCUMENTS.test(tail);
  if (!documents && !RULES.test(label) && !RULES.test(tail)) return undefined;
  // 印发的55件行政规范性文件开展清理: the verb stands behind.
  if (documents && /清理|审查|备案|评估|修[订改]|审核/.test(tail)) return undefined;
  if ((documents && SOME_DOCUMENTS.test(words.slice(-40))) || WITH_OTHERS.test(label)) return undefined;
  if (/现行有效/.test(label) || /^.{0,12}现行有效/.test(tail)) return documents ? 'documents-in-force' : 'rules-in-force';
  if (/废止|失效/.test(label)) return documents && REPEALED.test(label) ? 'documents-repealed' : undefined;
  if (!ISSUED.test(label)) return undefined;
  return documents ? 'documents-issued' : 'rules-issued';
}
