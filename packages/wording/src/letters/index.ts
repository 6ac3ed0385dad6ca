export { answerCites } from './answer-cites.ts';
export { archiveNotice, type LaidArchive } from './archive-notice.ts';
export { applicationPage, ARCHIVE_TEXTS } from './archive-texts.ts';
export { payToText, type PayTo } from './pay-to.ts';
export { searchPage } from './search-page.ts';
export { conferencePage } from './conference-page.ts';
export { decisionPage, handsPage, rectificationPage, timelinePage, type ProceedingLine } from './proceeding-pages.ts';
export { CERTIFICATE_TEXTS } from './certificate-texts.ts';
export { documentNumber } from '@gongkai/requests';
export type {
  AnswerFacts,
  AskedFacts,
  EveryLetterFacts,
  FrequencyFacts,
  GroundFacts,
  InquiryFacts,
  LetterContact,
  LetterFacts,
  LetterFactsOf,
  RegisteredFacts,
  RemedyFacts,
  SupplyFacts,
} from './letter-facts.ts';
export { letterTexts } from './letter-texts.ts';
export { SAMPLE_LETTERS } from './sample-letters.ts';
export { LETTER_HEADS } from './letter-titles.data.ts';
export { DRAFT_DATE } from './every-letter.ts';
export { LETTER_FIELD_NAMES, letterFields, type LetterField } from './letter-fields.data.ts';
