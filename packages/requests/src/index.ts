export {
  APPLICANT_TYPES,
  IDENTITY_DOCUMENTS,
  isApplicantType,
  SUPPLY_FORMS,
  SUPPLY_WAYS,
  type ApplicantType,
  type IdentityDocument,
  type Supply,
  type SupplyForm,
  type SupplyWay,
} from './application/applicant.ts';
export {
  APPLICATION_LACKS,
  checkPaperApplication,
  correctApplication,
  LONGEST,
  readApplication,
  readPaperApplication,
  type Application,
  type ApplicationField,
  type ApplicationForm,
  type ApplicationLack,
  type CorrectionForm,
  type PaperApplication,
  type ApplicationRefused,
} from './application/application.ts';
export { applicantKey, likeness, textShingles } from './application/repeats.ts';
export { QUESTION_OF, type AssistantQuestion, type DecisionAnswers } from './assistant/answers.ts';
export { assess, type Assessment, type Leaf } from './assistant/assess.ts';
export { factsOf, type CaseFacts } from './assistant/case-facts.ts';
export { ANSWER_CHOICES, trailOf, type Trail } from './assistant/trail.ts';
export { correctionNotice, type CorrectionNotice } from './case/correction-notice.ts';
export { answerDue, clockFacts, correctUntil, feeDue, heardOn, openParties, partyDue, reasonsUntil } from './case/clock.ts';
export type { Day } from './case/day.ts';
export { ARCHIVE_HOLDS, type ArchiveHolds } from './case/archive-holds.ts';
export { decisionStandings, type Standing } from './case/decision-standing.ts';
export { answeredLate } from './case/answered-late.ts';
export { foldRequest, undoneEvents } from './case/fold-request.ts';
export {
  readConference,
  type Conference,
  type ConferenceIncomplete,
  type ConferenceRecord,
  type ConferenceVersion,
  type Participant,
} from './conferences/conference-record.ts';
export {
  DELIVERY_WAYS,
  RETURN_REASONS,
  type ConferenceId,
  type DeliveryWay,
  type FileRef,
  type LetterId,
  type PartyId,
  type PartyKind,
  type PartyOpinion,
  type PublicAnswerId,
  type RequestId,
  type ReturnReason,
  type SealedRef,
  type StaffRef,
  type UnitRef,
} from './case/refs.ts';
export type { Answer, CaseLetter, Decision, Dispatch, Opinion, Party, PublicAnswer, RequestCase } from './case/request-case.ts';
export type { DoneEvent, RequestEvent, RequestEventOf, RequestEventType } from './case/request-event.ts';
export { GIVEN_UP, type GivenUp } from './case/given-up.ts';
export { LADDER, LADDER_READERS, readersOf, type LadderReader, type LadderStep } from './case/ladder.ts';
export { tidingOf, TIDINGS, type Tiding, type TidingReader } from './case/tidings.ts';
export { extensionPending, STAGES, stageOf, type Stage } from './case/stage.ts';
export { daysOfUrgency, URGENCIES, urgencyDays, urgencyOf, type Urgency, type UrgencyDays } from './case/urgency.ts';
export { cellSieve, isCountedIn, type CellSieve } from './figures/cell-sieve.ts';
export {
  tableThree,
  tableThreeCells,
  tableThreeOf,
  type FigureCase,
  type FigureGroup,
  type Period,
  type ReportForm,
} from './figures/table-three.ts';
export {
  statisticsCaseOf,
  statisticsTable,
  type StatisticsCase,
  type StatisticsFigures,
  type Undivided,
} from './figures/statistics-table.ts';
export { applicantShownIn, type ApplicantShown } from './letters/applicant-shown.ts';
export { approvalOf, type ApprovalRow, type Signer } from './letters/approval.data.ts';
export {
  completeLetter,
  laidOutParts,
  LOCKED_PARTS,
  type LetterContent,
  type LetterRefused,
  type PartTexts,
} from './letters/complete-letter.ts';
export { finalLetter, type LetterDraft } from './letters/final-letter.ts';
export {
  asksOpinion,
  closes,
  isAnswer,
  type AnswerCode,
  type AnswerStep,
  type FeeBasis,
  type LetterStep,
} from './letters/letter-step.ts';
export {
  keepsOriginal,
  phrasableParts,
  PLACEHOLDERS,
  type Phrasing,
  type PhrasingEvent,
  type Placeholder,
} from './phrasings/phrasing.ts';
export { phrasedParts } from './phrasings/phrased-parts.ts';
export { phrasingHeld, phrasingsOn } from './phrasings/phrasings-on.ts';
export {
  LONGEST_PHRASING,
  phrasingOfPart,
  setPhrasing,
  setPhrasings,
  type PhrasingRefused,
  type SetPhrasing,
} from './phrasings/set-phrasing.ts';
export { approveExtension } from './steps/approve-extension.ts';
export { askExtension, refuseExtension } from './steps/ask-extension.ts';
export {
  numberLetter,
  opineOnLetter,
  sendBackLetter,
  signLetter,
  submitLetter,
  voidLetter,
  type LetterOpinion,
} from './steps/approve-letter.ts';
export { archiveRequest } from './steps/archive-request.ts';
export { acceptRequest, assignRequest, noteRequest, passOnRequest, sendBackRequest } from './steps/assign-request.ts';
export {
  CASE_STEPS,
  nextSteps,
  PARTY_STEPS,
  refusedPartySteps,
  refusedSteps,
  type CaseStep,
  type PartyStep,
} from './steps/case-steps.ts';
export { correctConference, recordConference, type HeldConference } from './steps/record-conference.ts';
export { answerTitle } from './case/answer-title.ts';
export { firstAnswerOf } from './case/first-answer.ts';
export { NATURES, type Nature, type RectificationDecision } from './rectification/rectification.ts';
export { natureOf } from './rectification/nature-of.ts';
export { decideRectification, notDisclosure } from './rectification/decide-rectification.ts';
export { decideOutcome, type Choice } from './steps/decide-outcome.ts';
export type { Desk, Step, StepCode, StepRefused } from './steps/desk.ts';
export { draftLetter } from './steps/draft-letter.ts';
export {
  judgeReasons,
  receiveCorrection,
  receiveFee,
  receiveReasons,
  waiveFee,
  withdrawRequest,
} from './steps/hear-applicant.ts';
export { hearParty, nameParty, reachParty, releaseParty, revokePartyCode } from './steps/hear-party.ts';
export { LETTER_ACTS, letterActs, type LetterAct } from './steps/letter-acts.ts';
export { offeredLetters, type OfferedLetter } from './steps/offered-letters.ts';
export { annexFile } from './steps/annex-file.ts';
export { addMaterial, attachCopy, keepRedactedCopy } from './steps/redact-copy.ts';
export { recordSearch, type HeldSearch } from './steps/record-search.ts';
export { openSearch, readSearch, type SearchIncomplete, type SearchRecord } from './searches/search-record.ts';
export { dispatchLetter, needsProof, recordDelivery, WAYS_PROVED_AT_ONCE } from './steps/send-letter.ts';
export { wayRefused, waysChosen, type Reach } from './letters/delivery-way.ts';
export { arrivedOn, hasFailed, sendingsOf } from './letters/arrival.ts';
export {
  acceptRemedy,
  decideRemedy,
  fileRemedy,
  receiveCopy,
  replyToRemedy,
  type Filing,
  type RemedyDecision,
} from './remedies/pursue-remedy.ts';
export { remedyDues, type RemedyDue } from './remedies/remedy-deadlines.ts';
export {
  AFTER_ANSWER_STEPS,
  REMEDY_STEPS,
  refusedAfterAnswer,
  refusedRemedySteps,
  type AfterAnswerStep,
  type RemedyStep,
} from './remedies/remedy-steps.ts';
export {
  REMEDY_RESULTS,
  REMEDY_ROUTES,
  type Remedy,
  type RemedyAgainst,
  type RemedyId,
  type RemedyResult,
  type RemedyRoute,
} from './remedies/remedy.ts';
export {
  remedySieve,
  tableFour,
  tableFourCells,
  type RemedyFigure,
  type RemedyGroup,
  type RemedySieve,
} from './remedies/table-four.ts';
export { endRequest } from './steps/end-request.ts';
export { likenRequest, mergeRequest, splitRefused, splitRequest, type Split, type SplitOff } from './steps/join-requests.ts';
export { RATINGS, type Rating } from './case/rating.ts';
export { rateAnswer, rateUntil } from './steps/rate-answer.ts';
export {
  preparePublicAnswer,
  PUBLIC_ANSWER_STEPS,
  publishPublicAnswer,
  refusedPublicAnswerSteps,
  withdrawPublicAnswer,
  type PublicAnswerStep,
} from './public-answers/public-answer-steps.ts';
export { careOf, careOfAll, CARES, type Care } from './proposals/care.ts';
export { foldProposal } from './proposals/fold-proposal.ts';
export {
  isLiveProposal,
  PROPOSAL_SOURCES,
  PROPOSAL_STATES,
  PROPOSAL_STEPS,
  type Proposal,
  type ProposalEvent,
  type ProposalEventType,
  type ProposalSource,
  type ProposalState,
  type ProposalStep,
  type RecordedProposalEvent,
} from './proposals/proposal.ts';
export {
  acceptProposal,
  declineProposal,
  isLink,
  makeProposal,
  openProposalSteps,
  proposeAsApplicant,
  publishProposal,
  refusedGround,
  secondProposal,
  undoProposalStep,
  withdrawOwnProposal,
  withdrawProposal,
  type ProposalCode,
  type ProposalDecided,
  type ProposalGround,
  type ProposalRefused,
} from './proposals/proposal-steps.ts';
export { isLive, stateOfPublicAnswer, type PublicAnswerState } from './public-answers/public-answer-state.ts';
export {
  checkPublicText,
  PUBLIC_TEXT_LONGEST,
  PUBLIC_TEXT_PARTS,
  suggestPublicText,
  type KeptDatum,
  type PublicText,
  type PublicTextFault,
  type PublicTextPart,
  type Suggestion,
} from './public-answers/public-text.ts';
export { reviewWithheld, withheldReviewDue, withheldSince } from './steps/review-withheld.ts';
export { correctTopic } from './steps/correct-topic.ts';
export {
  filingDue,
  filingPeriod,
  fileRequests,
  lastFilingPeriod,
  type FiledRequest,
  type FilingEvent,
  type FilingRefused,
} from './topics/filing.ts';
export { growthOf, GROWTHS, topicWindow, type Growth, type TopicCounts } from './topics/growth.ts';
export { placeOf, type PlaceUnit } from './topics/recognise-place.ts';
export { subjectOf } from './topics/recognise-subject.ts';
export { OTHER_SUBJECT, SUBJECTS } from './topics/subjects.data.ts';
export { isSubject, SUBJECT_IDS, type CaseTopic, type SubjectId, type Topic } from './topics/topic.ts';
export { undoEvent, type EnteredEvent } from './steps/undo-event.ts';
export { returnLetter, sendAgain } from './steps/return-letter.ts';
export { stepRefused } from './steps/step-rules.ts';
export { confirmRequest, submitRequest, type Submission } from './steps/submit-request.ts';
export { documentNumber, letterDate, registrationNumber, type NumberParts } from './numbers/document-number.ts';
export { nameForTracking, readTrackingCode, trackingCode, TRACKING_CODE_BYTES } from './tracking/tracking-code.ts';
