export {
  drawNumber,
  lastNumber,
  numberPrefix,
  putNumberPrefix,
  unitWithPrefix,
  type NumberKind,
  type Series,
} from './number-series.ts';
export {
  dropPartyMarks,
  dropRequestMarks,
  findRequestMark,
  hasPartyMark,
  putRequestMark,
  type Marked,
  type MarkKind,
} from './request-mark.ts';
export { dropApplicantMark, putApplicantMark, requestsOfApplicant, type RequestOfApplicant } from './request-applicant.ts';
export {
  dueMovesSince,
  historiesOf,
  openRequestsAfter,
  putDueMoves,
  putRequestDues,
  type DueMove,
  type OpenRequest,
  type RequestDue,
} from './request-due.ts';
export { movedRequests, type MovedRequest, type MovedSieve } from './moved-requests.ts';
export { inboxCounts, inboxPage, type InboxCounts, type InboxEntry, type InboxPage, type InboxSieve } from './inbox.ts';
export {
  draftOf,
  draftsOver,
  dropDraft,
  keepUploadsUntil,
  markDraftSent,
  putDraft,
  saveDraftAgain,
  type DraftRow,
} from './request-draft.ts';
export { attachUploads, dropUpload, putRequestUpload, uploadsOfForm, uploadsOver } from './request-upload.ts';
export {
  answeredSpans,
  casesOfCell,
  countOverdue,
  figureGroups,
  figuresByRating,
  figuresByRoute,
  overdueCases,
  type AnsweredSpan,
  type CellCase,
  type CellCases,
  type FigureScope,
  type OverdueCase,
} from './figures.ts';
export { filingsOf, putFilingReminder, requestsToFile, untoldFilings, type UnitFiling } from './filings.ts';
export {
  casesOf,
  countApplicants,
  holdProposable,
  liveProposals,
  proposalCandidates,
  proposalCounts,
  proposalPage,
  proposalsOfRequest,
  requestsBesideProposal,
  type ProposalCandidate,
  type ProposalCase,
  type ProposalCounts,
} from './proposals.ts';
export { lettersUnderWay, type LetterUnderWay } from './letters-under-way.ts';
export { putDueReminder, untoldDues, type DueKind, type UntoldDue } from './due-reminder.ts';
export { mailOfMessage, mailsToNote, noteMail, openMailOfLetter, putLetterMail, type LetterMail } from './letter-mail.ts';
export { openRemedies, type OpenRemedy } from './open-remedies.ts';
export { rectificationFigures, type RectificationFigures } from './rectification-figures.ts';
export { remediesOfCell, remedyGroups, type RemedyCase, type RemedyCases } from './remedy-figures.ts';
export {
  casesOfTopic,
  grownTopics,
  placeUnitsOn,
  putTopicAlert,
  topicGroups,
  type TopicCase,
  type TopicCasePage,
  type TopicGrowth,
} from './topics.ts';
export { withheldCases, type WithheldCase } from './withheld.ts';
export {
  findPublicAnswer,
  matchingPublicAnswers,
  publicAnswerPage,
  putPublicAnswerText,
  type GoneAnswer,
  type PublicAnswerPage,
  type PublishedAnswer,
} from './public-answer.ts';
