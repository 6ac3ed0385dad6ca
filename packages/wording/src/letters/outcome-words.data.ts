import type { Ground } from '@gongkai/law';

type Say = (you: string) => string;
type OutcomeWords = { readonly conclusion: Say; /** Absent: the officer's own words are needed. */ readonly reason?: Say };

const WITHHELD: OutcomeWords = { conclusion: (you) => `经审查，本机关决定对${you}申请公开的信息不予公开。` };

const withheld = (ground: Ground): readonly [string, OutcomeWords] => [`denied.${ground}/${ground}`, WITHHELD];

/** What is decided and why, by outcome and basis. The words are our own. */
export const OUTCOME_WORDS: ReadonlyMap<string, OutcomeWords> = new Map<string, OutcomeWords>([
  [
    'granted.already_public/already_public',
    {
      conclusion: (you) => `经审查，${you}申请公开的信息，本机关已经主动公开。`,
      reason: () => '该信息已经向社会公开，可以按照下列方式、途径获取。',
    },
  ],
  [
    'granted.provided/provided',
    {
      conclusion: (you) => `经审查，本机关决定对${you}申请公开的信息予以公开。`,
      reason: () => '该信息可以公开，没有《中华人民共和国政府信息公开条例》第十四条至第十六条规定的不予公开的情形。',
    },
  ],
  [
    'partial/partial',
    {
      conclusion: (you) => `经审查，本机关决定对${you}申请公开的信息予以部分公开。`,
      reason: () => '该信息中含有不应当公开或者不属于政府信息的内容，能够区分处理，本机关公开其中可以公开的内容。',
    },
  ],
  withheld('state_secret'),
  withheld('law_prohibited'),
  withheld('security_stability'),
  withheld('third_party'),
  withheld('internal_affairs'),
  withheld('process'),
  withheld('enforcement_file'),
  [
    'denied.query_matter/query_matter',
    {
      conclusion: (you) => `经审查，${you}申请公开的信息属于行政查询事项，请依照有关法律、行政法规的规定办理查询。`,
      reason: () => '有关法律、行政法规对该信息的获取有特别规定，应当依照其规定办理。',
    },
  ],
  [
    'unavailable.not_held/not_existing',
    {
      conclusion: (you) => `经检索，${you}申请公开的信息不存在，本机关无法提供。`,
      reason: () => '本机关没有制作、获取或者保存该信息。',
    },
  ],
  [
    'unavailable.not_held/not_responsible',
    {
      conclusion: (you) => `经审查，${you}申请公开的信息不属于本机关负责公开的范围，本机关无法提供。`,
      reason: () => '该信息不是由本机关制作，也不属于应当由本机关公开的其他信息。',
    },
  ],
  [
    'unavailable.needs_creation/needs_creation',
    {
      conclusion: (you) => `经审查，${you}申请公开的内容没有现成信息，需要另行制作，本机关不予提供。`,
      reason: () => '提供所申请的内容需要对现有政府信息进行加工、分析。',
    },
  ],
  [
    'unavailable.still_unclear/still_unclear',
    {
      conclusion: (you) => `经审查，${you}的申请经补正后内容仍不明确，本机关无法提供。`,
      reason: () => '补正后的申请内容仍不能指向特定的政府信息，本机关无法据以检索和答复。',
    },
  ],
  [
    'rejected.petition/petition',
    {
      conclusion: (you) => `经审查，对${you}的申请，本机关不作为政府信息公开申请处理。`,
      reason: (you) => `${you}以政府信息公开申请的形式进行信访、投诉、举报等活动，所提事项不是获取政府信息。`,
    },
  ],
  [
    'rejected.duplicate/duplicate',
    {
      conclusion: (you) => `经审查，对${you}的申请，本机关不予重复处理。`,
      reason: (you) => `${you}此前已就相同内容提出申请，本机关已经作出答复。`,
    },
  ],
  [
    'rejected.publication/publication',
    {
      conclusion: (you) => `经审查，${you}要求提供的是公开出版物，本机关不予处理，请按照下列途径获取。`,
      reason: () => '政府公报、报刊、书籍等公开出版物不通过政府信息公开申请提供。',
    },
  ],
  [
    'rejected.excessive/excessive',
    {
      conclusion: (you) => `经审查，对${you}的申请，本机关不予处理。`,
      reason: (you) => `本机关已要求${you}说明理由，所说明的理由不合理。`,
    },
  ],
  [
    'rejected.reconfirm/reconfirm',
    {
      conclusion: (you) => `经审查，对${you}的申请，本机关不予处理。`,
      reason: (you) => `${you}要求本机关确认或者重新出具的政府信息，${you}已经获取。`,
    },
  ],
  [
    'other.not_corrected/not_corrected',
    {
      conclusion: (you) => `对${you}的申请，本机关不再处理。`,
      reason: (you) => `${you}无正当理由逾期不补正，视为放弃申请。`,
    },
  ],
  [
    'other.fee_unpaid/fee_unpaid',
    {
      conclusion: (you) => `对${you}的申请，本机关不再处理。`,
      reason: (you) => `${you}没有在规定的期限内缴纳信息处理费，视为放弃申请。`,
    },
  ],
]);
