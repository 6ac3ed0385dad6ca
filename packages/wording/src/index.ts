export { alongName, cellName, TABLE_NAMES } from './cell-names.ts';
export { sentenceOf } from './finding-sentences.ts';
export { PERCENT_FINDINGS } from './percent-findings.ts';
export { problemSentence } from './problem-sentences.ts';
export { SEVERITY_NAMES } from './severity-names.ts';
export { checkForm, findingForm, placeText, type CheckForm, type FindingForm } from './check-form.ts';
export { FAILURE_SENTENCES, failureSentence, type FailureCode } from './failure-sentences.ts';
export { RULE_NAMES } from './rule-names.ts';
export * from './page-texts.ts';
export * from './workbench-texts.ts';
export { COMMAND_TEXTS } from './command-texts.ts';
export { BACKUP_TEXTS } from './operation/backup-texts.ts';
export { FAILURE_TITLES } from './failure-titles.ts';
export { INPUT_SENTENCES, INPUT_TEXTS, isInputName, type InputName } from './input-sentences.ts';
export { CELL_STATE_NAMES, TABLE_FILE_HEADS, TABLE_FILE_TEXTS } from './table-file-texts.ts';
export { PERSON_STATE_NAMES, ROLE_NAMES, SCOPE_NAMES } from './staff/role-names.ts';
export { VERB_NAMES } from './staff/verb-names.ts';
export {
  MESSAGE_STATE_NAMES,
  MESSAGE_STATE_NOTES,
  OUTLET_NAMES,
  TEMPLATE_NAMES,
  troubleSentence,
} from './messages/message-names.ts';
export { MESSAGE_TEXTS, messageText } from './messages/message-texts.ts';
export { UNIT_FIELD_NAMES, UNIT_KIND_NAMES, UNIT_STATE_NAMES } from './staff/unit-names.ts';
export { OPENING_SENTENCES, openingSentence, type OpeningCode } from './opening-sentences.ts';
export { WORK_INPUT_SENTENCES, WORK_TEXTS } from './work-input-sentences.ts';
export { SITE_COMMAND_TEXTS } from './staff/site-command-texts.ts';
export { HELD_SENTENCES, heldSentence, type HeldSentenceCode } from './files/held-sentences.ts';
export {
  actorText,
  eventName,
  LEDGER_EVENT_NAMES,
  LEDGER_KIND_NAMES,
  LEDGER_PROGRAMS,
  type LedgerKind,
} from './ledger/event-names.ts';
export { LEDGER_TEXTS, ledgerBreakSentence } from './ledger/ledger-texts.ts';
export { rowsOfCells, type RowsWrong } from './staff/sheet-rows.ts';
export { cellsOfUnit, UNIT_SHEET, unitCellText, unitColumnOf, unitHead, unitOfCells } from './staff/unit-sheet.ts';
export { ONE_TIME_SHEET, STAFF_SHEET, staffColumnOf, staffHead, staffOfCells, staffSheets } from './staff/staff-sheet.ts';
export {
  DECISION_QUESTION_NAMES,
  LETTER_PART_NAMES,
  OUTCOME_CLASS_NAMES,
  PAUSE_CAUSE_NAMES,
  RECEIPT_FACT_NAMES,
  ROUTE_NAMES,
} from './law/request-names.ts';
export { chineseDay, chineseSpan } from './law/chinese-day.ts';
export {
  answerDeadlineSentence,
  CALENDAR_TEXTS,
  countSentence,
  DEADLINE_TEXTS,
  daysLeftText,
  dueSentence,
  skippedClauses,
} from './law/deadline-sentences.ts';
export { remedySentence, type RemedyNames } from './law/remedy-sentences.ts';
export { feeLineText, feeSentence, yuan } from './law/fee-sentences.ts';
export { LAW_COMMAND_TEXTS } from './law/law-command-texts.ts';
export { KEY_COMMAND_TEXTS } from './files/key-command-texts.ts';
export {
  APPLICANT_TYPE_NAMES,
  IDENTITY_DOCUMENT_NAMES,
  STAGE_NAMES,
  SUPPLY_FORM_NAMES,
  SUPPLY_WAY_NAMES,
  wayChosenName,
} from './requests/applicant-names.ts';
export { RECTIFICATION_RESULT_NAMES, RECTIFICATION_TEXTS } from './workbench/rectification-texts.ts';
export { applicationFaultSentence, applicationFieldNames, LACK_SENTENCES } from './requests/application-faults.ts';
export { DRAFT_TEXTS } from './requests/draft-texts.ts';
export { MATCH_TEXTS } from './requests/match-texts.ts';
export { OPINION_TEXTS } from './requests/opinion-texts.ts';
export { REQUEST_FORM_TEXTS, REQUEST_RECEIPT_TEXTS, TRACK_TEXTS } from './requests/request-form-texts.ts';
export {
  DELIVERY_PROOF_NAMES,
  DRAFT_MARK,
  LETTER_ACT_NAMES,
  LETTER_HISTORY_TEXTS,
  LETTER_STATE_NAMES,
  letterFile,
  letterState,
  lockReason,
  partCites,
  type LetterState,
} from './requests/letter-names.ts';
export { CARE_NAMES, careNames, PROPOSAL_SOURCE_NAMES, PROPOSAL_STATE_NAMES } from './requests/proposal-names.ts';
export { APPLICANT_DETAIL_NAMES, PUBLIC_ANSWER_PART_NAMES } from './requests/public-answer-names.ts';
export { progressText } from './requests/progress-texts.ts';
export {
  CASE_STAGE_NAMES,
  GIVEN_UP_NAMES,
  CASE_STEP_NAMES,
  DELIVERY_WAY_NAMES,
  PARTY_KIND_NAMES,
  PARTY_OPINION_NAMES,
  RATING_NAMES,
  NATURE_NAMES,
  PARTY_STEP_NAMES,
  RETURN_REASON_NAMES,
  URGENCY_NAMES,
} from './requests/handling-names.ts';
export { NO_PLACE, NO_SUBJECT, SUBJECT_NAMES, subjectName, topicName } from './requests/topic-names.ts';
export { REQUEST_WORK_TEXTS } from './requests/request-work-texts.ts';
export { historySentence, partyName, type HistoryNames } from './requests/history-sentences.ts';
export { REMEDY_RESULT_NAMES, REMEDY_ROUTE_NAMES } from './requests/remedy-names.ts';
export {
  answerText,
  assessmentSentence,
  ASSISTANT_ANSWERS,
  ASSISTANT_QUESTIONS,
  ASSISTANT_YES_NO,
  YES_NO,
} from './requests/assistant-texts.ts';
export { MASK_KIND_NAMES, PROOF_NAMES, REDACTION_TEXTS } from './requests/redaction-texts.ts';
export { REQUEST_FILE_NAMES, REQUEST_FILE_TEXTS } from './requests/request-file-texts.ts';
