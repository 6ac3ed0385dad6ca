import { SEARCHED } from './searched.ts';

type CaseCall = () => { readonly url?: string; readonly payload?: object };

/** A request that is not there: whoever may do it to anything at all learns that much; the reach of each is tried with the requests. */
const NO_REQUEST = 'no-such-request';
const onRequest = (below: string, payload?: object) => () => ({
  url: `/api/work/requests/${NO_REQUEST}${below}`,
  ...(payload === undefined ? {} : { payload: { seen: 1, ...payload } }),
});

const CONFERENCE = {
  heldOn: '2026-03-02',
  participants: [{ name: '某人' }],
  question: '问题',
  opinions: '意见',
  conclusion: '结论',
};
const onProposal = (step: string, payload: object) => () => ({
  url: `/api/work/requests/proposals/none/${step}`,
  payload: { seen: 1, ...payload },
});

/** What is asked of each route of one request, for the table of who may ask. */
export const CASE_CALLS: Readonly<Record<string, CaseCall>> = {
  'GET /api/work/requests': () => ({}),
  'GET /api/work/requests/counts': () => ({}),
  'GET /api/work/requests/:id': onRequest(''),
  'GET /api/work/requests/:id/records/:record': onRequest('/records/none'),
  'GET /api/work/requests/:id/files': onRequest('/files'),
  'POST /api/work/requests/:id/files/:file/link': () => ({ url: `/api/work/requests/${NO_REQUEST}/files/none/link` }),
  'GET /api/work/requests/:id/earlier': onRequest('/earlier'),
  'GET /api/work/requests/:id/assessment': onRequest('/assessment'),
  'POST /api/work/requests/:id/assign': onRequest('/assign', { unit: 'bureau', handler: 'nobody' }),
  'POST /api/work/requests/:id/accept': onRequest('/accept', {}),
  'GET /api/work/requests/:id/colleagues': onRequest('/colleagues'),
  'POST /api/work/requests/:id/pass-on': onRequest('/pass-on', { handler: 'nobody', reason: '外出' }),
  'POST /api/work/requests/:id/send-back': onRequest('/send-back', { reason: '不属于本单位' }),
  'POST /api/work/requests/:id/notes': onRequest('/notes', { text: '记录' }),
  'POST /api/work/requests/:id/conferences': onRequest('/conferences', CONFERENCE),
  'POST /api/work/requests/:id/conferences/correction': onRequest('/conferences/correction', {
    ...CONFERENCE,
    conference: 'none',
    reason: '笔误',
  }),
  'POST /api/work/requests/:id/searches': onRequest('/searches', { found: false, ...SEARCHED }),
  'POST /api/work/requests/:id/extension': onRequest('/extension', { workingDays: 20, reason: '需要核对' }),
  'POST /api/work/requests/:id/extension/ask': onRequest('/extension/ask', { workingDays: 20, reason: '需要核对' }),
  'POST /api/work/requests/:id/extension/refusal': onRequest('/extension/refusal', { reason: '不需要' }),
  'POST /api/work/requests/:id/rectification': onRequest('/rectification', { result: 'refused', finding: '没有证据' }),
  'POST /api/work/requests/:id/outcome': onRequest('/outcome', { answers: {}, outcome: 'granted.provided' }),
  'POST /api/work/requests/:id/erasures': onRequest('/erasures', { record: 'none', why: 'asked' }),
  'POST /api/work/requests/:id/correction': onRequest('/correction', { content: '补正' }),
  'POST /api/work/requests/:id/reasons': onRequest('/reasons', { text: '理由' }),
  'POST /api/work/requests/:id/reasons/judgement': onRequest('/reasons/judgement', { reasonable: true }),
  'POST /api/work/requests/:id/fee/payment': onRequest('/fee/payment', { amount: 100, receipt: '0012345678' }),
  'POST /api/work/requests/:id/fee/waiver': onRequest('/fee/waiver', {}),
  'POST /api/work/requests/:id/withdrawal': onRequest('/withdrawal', { statement: '不要了' }),
  'POST /api/work/requests/:id/archive': onRequest('/archive', {}),
  'GET /api/work/requests/:id/archive.zip': onRequest('/archive.zip'),
  'GET /api/work/requests/:id/after-answer': onRequest('/after-answer'),
  'POST /api/work/requests/:id/remedies': onRequest('/remedies', { route: 'review', against: { kind: 'silence' } }),
  'POST /api/work/requests/:id/remedies/acceptance': onRequest('/remedies/acceptance', { remedy: 'none' }),
  'POST /api/work/requests/:id/remedies/copy': onRequest('/remedies/copy', { remedy: 'none' }),
  'POST /api/work/requests/:id/remedies/reply': onRequest('/remedies/reply', { remedy: 'none' }),
  'POST /api/work/requests/:id/remedies/decision': onRequest('/remedies/decision', { remedy: 'none', result: 'upheld' }),
  'POST /api/work/requests/:id/withheld-review': onRequest('/withheld-review', { disclosable: true, reason: '已经公布' }),
  'POST /api/work/requests/:id/topic': onRequest('/topic', { subject: 'planning', reason: '规划许可' }),
  'POST /api/work/requests/:id/undo': onRequest('/undo', { event: 1, reason: '误登' }),
  'POST /api/work/requests/:id/end': onRequest('/end', { reason: '无人接听' }),
  'POST /api/work/requests/:id/merge': onRequest('/merge', { into: 'none' }),
  'POST /api/work/requests/:id/split': onRequest('/split', { remaining: '预算', parts: ['决算'] }),
  'POST /api/work/requests/:id/likeness': onRequest('/likeness', { earlier: 'none' }),
  'POST /api/work/requests/:id/parties': onRequest('/parties', { kind: 'thirdParty', name: '某公司' }),
  'POST /api/work/requests/:id/parties/:party/reached': onRequest('/parties/none/reached', {}),
  'POST /api/work/requests/:id/parties/:party/heard': onRequest('/parties/none/heard', { opinion: 'agrees' }),
  'POST /api/work/requests/:id/parties/:party/released': onRequest('/parties/none/released', {}),
  'POST /api/work/requests/:id/parties/:party/code/revocation': onRequest('/parties/none/code/revocation', { reason: '寄错' }),
  'POST /api/work/requests/:id/parties/:party/code': () => ({ url: `/api/work/requests/${NO_REQUEST}/parties/none/code` }),
  'GET /api/work/requests/:id/proposal': onRequest('/proposal'),
  'GET /api/work/requests/:id/alike-answers': onRequest('/alike-answers'),
  'POST /api/work/requests/proposals': () => ({
    url: '/api/work/requests/proposals',
    payload: { requests: [NO_REQUEST], what: '预案' },
  }),
  'POST /api/work/requests/proposals/:id/acceptance': onProposal('acceptance', { place: '应急管理', by: '2000-01-01' }),
  'POST /api/work/requests/proposals/:id/refusal': onProposal('refusal', { reason: '涉及第三方' }),
  'POST /api/work/requests/proposals/:id/publication': onProposal('publication', {
    publishedOn: '2000-01-01',
    address: 'https://www.example.gov.cn/1',
  }),
  'POST /api/work/requests/proposals/:id/withdrawal': onProposal('withdrawal', { reason: '重复' }),
  'POST /api/work/requests/proposals/:id/undoing': onProposal('undoing', { reason: '误登' }),
  'GET /api/work/requests/:id/public-answers': onRequest('/public-answers'),
  'POST /api/work/requests/:id/public-answers/draft': () => ({
    url: `/api/work/requests/${NO_REQUEST}/public-answers/draft`,
    payload: { text: null },
  }),
  'POST /api/work/requests/:id/public-answers': onRequest('/public-answers', {
    answer: null,
    text: { title: '预案', asked: '预案', answered: '见附件', kept: [] },
  }),
  'POST /api/work/requests/:id/public-answers/publication': onRequest('/public-answers/publication', { answer: 'none' }),
  'POST /api/work/requests/:id/public-answers/withdrawal': onRequest('/public-answers/withdrawal', {
    answer: 'none',
    reason: '有误',
  }),
};
