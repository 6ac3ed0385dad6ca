/** Parts of a public answer, as forms and pages head them. */
export const PUBLIC_ANSWER_PART_NAMES = { title: '标题', asked: '申请公开的内容', answered: '答复的内容' } as const;

/** Details by which an applicant can be told. */
export const APPLICANT_DETAIL_NAMES = {
  name: '姓名或单位名称',
  number: '证件号码',
  phone: '联系电话',
  email: '电子邮箱',
  address: '地址',
  contactPerson: '联系人',
} as const;

type Value = string | number | undefined;

export const publicPart = (part: Value): string =>
  (PUBLIC_ANSWER_PART_NAMES as Readonly<Record<string, string>>)[String(part)] ?? String(part);

export const applicantDetail = (detail: Value): string =>
  (APPLICANT_DETAIL_NAMES as Readonly<Record<string, string>>)[String(detail)] ?? String(detail);
