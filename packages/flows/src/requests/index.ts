export { acceptRequest } from './accept-request.ts';
export { correctByCode, giveReasonsByCode, readLetterByCode, withdrawByCode } from './act-as-applicant.ts';
export { applicantHistory, type ApplicantHistory, type EarlierRequest } from './applicant-history.ts';
export { approveExtension, type ApproveExtensionAsk } from './approve-extension.ts';
export { askExtension, type AskExtensionAsk } from './ask-extension.ts';
export { refuseExtension, type RefuseExtensionAsk } from './refuse-extension.ts';
export { archiveRequest, type ArchiveRequestAsk } from './archive-request.ts';
export { assessRequest, type AssessedRequest, type PossibleOutcome } from './assess-request.ts';
export { assignRequest, type AssignRequestAsk, type AssignRequestRefused } from './assign-request.ts';
export { confirmRequest } from './confirm-request.ts';
export { decideRectification, type DecideRectificationAsk } from './decide-rectification.ts';
export { decideOutcome, type DecideOutcomeAsk, type DecideOutcomeRefused } from './decide-outcome.ts';
export { dispatchLetter, type DispatchLetterAsk } from './dispatch-letter.ts';
export { draftLetter, type DraftLetterAsk, type DraftLetterRefused } from './draft-letter.ts';
export type { GroundRefused, LetterGround, LetterWriter } from './letter-ground.ts';
export type { LetterPlaces } from './tell-online.ts';
export { lettersWaiting, type WaitingLetter } from './letters-waiting.ts';
export { listLetters, type CaseLetters } from './list-letters.ts';
export { REQUEST_FILE_KINDS, type RequestFileKind } from './files-of-request.ts';
export { linkToRequestFile, type LinkToRequestFileRefused } from './link-to-request-file.ts';
export { listRequestFiles, type ListedFile } from './list-request-files.ts';
export { previewLetter, type PreviewedLetter } from './preview-letter.ts';
export type { Proceeding } from './gather-proceedings.ts';
export type { SaidEvent } from './said-at.ts';
export { gatherPapers, type CasePaper, type CasePapers, type GatherPapersRefused, type TextPaper } from './gather-papers.ts';
export { readLetter, type OfferedAct, type ShownLetter } from './read-letter.ts';
export { eraseRecord, type EraseRecordAsk } from './erase-record.ts';
export { takeBackTry, TRACKING_TRIES, type TrackingProof, type TrackingRefused } from './find-tracked.ts';
export { foreseeReceipt, type ForeseenReceipt } from './foresee-receipt.ts';
export { givePartyCode } from './give-party-code.ts';
export { giveTrackingCode } from './give-tracking-code.ts';
export { hearParty, type HearPartyAsk } from './hear-party.ts';
export { hearPartyByCode, type HearPartyByCodeRefused } from './hear-party-by-code.ts';
export { showOpinionAsked, type OpinionAsked } from './show-opinion-asked.ts';
export { judgeReasons, type JudgeReasonsAsk } from './judge-reasons.ts';
export { keepUpload, listUploads, removeUpload, type KeepUploadRefused, type OfForm } from './keep-upload.ts';
export type { KeptApplication } from './kept-application.ts';
export {
  countInbox,
  listRequests,
  type InboxAsk,
  type ListedRequest,
  type ListRequestsAsk,
  type RequestList,
} from './list-requests.ts';
export { nameParty, type NamePartyAsk, type PartyContact } from './name-party.ts';
export { noteRequest, type NoteRequestAsk } from './note-request.ts';
export { numberLetter, type NumberLetterAsk } from './number-letter.ts';
export type { OfferedStep, OfferedSteps } from './offered-steps.ts';
export { opineOnLetter, type OpineOnLetterAsk } from './opine-on-letter.ts';
export { purgeDrafts } from './purge-drafts.ts';
export { purgeUploads } from './purge-uploads.ts';
export { letterToMail, type MailedLetter } from './letter-to-mail.ts';
export { noteLetterMails } from './note-letter-mails.ts';
export { remindAllDue, remindDue } from './remind-due.ts';
export { rateByCode, type RateByCodeRefused } from './rate-by-code.ts';
export { reachParty, type ReachPartyAsk } from './reach-party.ts';
export { readCopyByCode, type ReadCopyRefused } from './read-copy-by-code.ts';
export { readRecord, type ReadRecordAsk } from './read-record.ts';
export { receiveCorrection, type ReceiveCorrectionAsk, type ReceiveCorrectionRefused } from './receive-correction.ts';
export { receiveFee, type ReceiveFeeAsk } from './receive-fee.ts';
export { receiveReasons, type ReceiveReasonsAsk } from './receive-reasons.ts';
export { recordDelivery, type RecordDeliveryAsk } from './record-delivery.ts';
export { correctConference, type CorrectConferenceAsk } from './correct-conference.ts';
export { recordConference, type RecordConferenceAsk } from './record-conference.ts';
export { recordSearch, type RecordSearchAsk } from './record-search.ts';
export { revokePartyCode, type RevokePartyCodeAsk } from './revoke-party-code.ts';
export { releaseParty, type ReleasePartyAsk } from './release-party.ts';
export type { RecordKind, RequestDeps, RequestRefused } from './request-deps.ts';
export { returnLetter, type ReturnLetterAsk } from './return-letter.ts';
export { sendAgain, type SendAgainAsk } from './send-again.ts';
export { sendBackLetter, type SendBackLetterAsk } from './send-back-letter.ts';
export { listColleagues } from './list-colleagues.ts';
export { passOnRequest, type PassOnRequestAsk, type PassOnRequestRefused } from './pass-on-request.ts';
export { sendBackRequest, type SendBackRequestAsk } from './send-back-request.ts';
export { reopenDraft, resumeDraft, type ResumeDraftRefused, type ResumedDraft } from './resume-draft.ts';
export { saveDraft, type DraftChanged, type SavedDraft, type SaveDraftAsk, type SaveDraftRefused } from './save-draft.ts';
export { sendForm, type SendFormAsk, type SendFormRefused } from './send-form.ts';
export { setNumberPrefix, type SetNumberPrefixAsk } from './set-number-prefix.ts';
export { showNumberMarks, type NumberMark } from './show-number-marks.ts';
export { showRequest, type ShownRequest } from './show-request.ts';
export { signLetter, type SignLetterAsk } from './sign-letter.ts';
export { similarRequests, type SimilarRequestsAsk } from './similar-requests.ts';
export { submitLetter, type SubmitLetterAsk } from './submit-letter.ts';
export {
  MOST_ATTACHMENTS,
  submitRequest,
  type SubmissionReceipt,
  type SubmitRequestAsk,
  type SubmitRequestRefused,
} from './submit-request.ts';
export type { StepAsk, StepDone } from './take-step.ts';
export { trackRequest, type TrackedRequest } from './track-request.ts';
export { voidLetter, type VoidLetterAsk } from './void-letter.ts';
export { waiveFee } from './waive-fee.ts';
export { withdrawRequest, type WithdrawRequestAsk } from './withdraw-request.ts';
export { STEP_VERBS } from './step-verbs.ts';
export type { InboxCounts, InboxEntry, InboxPage, NumberKind, RecordedEvent } from '@gongkai/store';
export {
  handlingFigures,
  overdueRequests,
  requestsOfCell,
  tableThreeFigures,
  type FiguresAsk,
  type HandlingFigures,
} from './request-figures.ts';
export type { CellCase, CellCases, DueMove, FigureScope, OverdueCase } from '@gongkai/store';
export { acceptRemedy, type AcceptRemedyAsk } from './accept-remedy.ts';
export { decideRemedy, type DecideRemedyAsk } from './decide-remedy.ts';
export { endRequest, type EndRequestAsk } from './end-request.ts';
export { fileRemedy, type FileRemedyAsk } from './file-remedy.ts';
export { likenRequest, type LikenRequestAsk, type LikenRequestRefused } from './liken-request.ts';
export { mergeRequest, type MergeRequestAsk, type MergeRequestRefused } from './merge-request.ts';
export { receiveCopy, type ReceiveCopyAsk } from './receive-copy.ts';
export { remediesOfTableFour, tableFourFigures } from './remedy-figures.ts';
export { replyToRemedy, type ReplyToRemedyAsk } from './reply-to-remedy.ts';
export { splitRequest, type RequestSplit, type SplitRequestAsk } from './split-request.ts';
export { undoEvent, type UndoEventAsk } from './undo-event.ts';
export type { RemedyCase, RemedyCases } from '@gongkai/store';
export { listRemedies, type ListedRemedy } from './list-remedies.ts';
export { fileRequests, type FileRequestsAsk, type FileRequestsRefused } from './topics/file-requests.ts';
export { filedList, listFilings, type FiledList, type FilingList } from './topics/list-filings.ts';
export { remindAllFilings, remindFilings } from './topics/remind-filings.ts';
export { acceptProposal, type AcceptProposalAsk } from './proposals/accept-proposal.ts';
export type { ProposalStepAsk, ProposalStepRefused } from './proposals/change-proposal.ts';
export { declineProposal } from './proposals/decline-proposal.ts';
export {
  listCandidates,
  listProposals,
  type ListedCandidate,
  type ListedProposal,
  type ProposalList,
} from './proposals/list-proposals.ts';
export type { OpenedProposal } from './proposals/open-proposal.ts';
export type { ProposalTold } from './proposals/proposal-told.ts';
export { proposeByCode, type ProposeByCodeRefused } from './proposals/propose-by-code.ts';
export { proposeRequests, type ProposeRefused, type ProposeRequestsAsk } from './proposals/propose-requests.ts';
export { publishProposal } from './proposals/publish-proposal.ts';
export { alikeAnswers, showProposalOfRequest, type AlikeAnswer, type ProposalOfRequest } from './proposals/show-proposal.ts';
export { undoProposalStep } from './proposals/undo-proposal-step.ts';
export { withdrawProposal } from './proposals/withdraw-proposal.ts';
export { withdrawProposalByCode } from './proposals/withdraw-proposal-by-code.ts';
export { alertAllTopics, alertTopics } from './topics/alert-topics.ts';
export { correctTopic, type CorrectTopicAsk, type CorrectTopicRefused } from './topics/correct-topic.ts';
export {
  listTopics,
  requestsOfTopic,
  topicPeriods,
  type CasesOfTopicAsk,
  type ListTopicsAsk,
  type TopicGroup,
  type TopicList,
} from './topics/list-topics.ts';
export { listWithheld, type ListWithheldAsk, type WithheldPage } from './list-withheld.ts';
export { reviewWithheld, type ReviewWithheldAsk } from './review-withheld.ts';
export { draftPublicAnswer, type DraftedPublicAnswer, type DraftPublicAnswerAsk } from './draft-public-answer.ts';
export {
  findPublicAnswer,
  listAnsweringUnits,
  listPublicAnswers,
  matchPublicAnswers,
  type ListPublicAnswersAsk,
  type NoAnswerList,
} from './list-public-answers.ts';
export { preparePublicAnswer, type PreparePublicAnswerAsk } from './prepare-public-answer.ts';
export type { PublicAnswerRefused } from './public-answer-ground.ts';
export { publishPublicAnswer, type PublishPublicAnswerAsk } from './publish-public-answer.ts';
export { showPublicAnswers, type ShownPublicAnswer, type ShownPublicAnswers } from './show-public-answers.ts';
export { withdrawPublicAnswer, type WithdrawPublicAnswerAsk } from './withdraw-public-answer.ts';
