import type { ReactElement } from 'react';
import { AnswerList } from '../answers/answer-list.tsx';
import { examples as answerList } from '../answers/answer-list.examples.ts';
import { AnswerUnits } from '../answers/answer-units.tsx';
import { examples as answerUnits } from '../answers/answer-units.examples.ts';
import { PublicAnswer } from '../answers/public-answer.tsx';
import { examples as publicAnswer } from '../answers/public-answer.examples.ts';
import { ArchiveBody } from '../archive/archive-body.tsx';
import { examples as archiveBody } from '../archive/archive-body.examples.ts';
import { ReportRow } from '../archive/report-row.tsx';
import { examples as reportRow } from '../archive/report-row.examples.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { examples as barChart } from '../charts/bar-chart.examples.ts';
import { LineChart } from '../charts/line-chart.tsx';
import { examples as lineChart } from '../charts/line-chart.examples.ts';
import { YearHeads } from '../charts/year-heads.tsx';
import { examples as yearHeads } from '../charts/year-heads.examples.ts';
import { CheckBody } from '../check/check-body.tsx';
import { examples as checkBody } from '../check/check-body.examples.ts';
import { KeepOffer } from '../check/keep-offer.tsx';
import { examples as keepOffer } from '../check/keep-offer.examples.ts';
import { CompareBody } from '../compare/compare-body.tsx';
import { examples as compareBody } from '../compare/compare-body.examples.ts';
import { CompareTable } from '../compare/compare-table.tsx';
import { examples as compareTable } from '../compare/compare-table.examples.ts';
import { DeadlineCalendar } from '../deadline/deadline-calendar.tsx';
import { examples as deadlineCalendar } from '../deadline/deadline-calendar.examples.ts';
import { DeadlinePanel } from '../deadline/deadline-panel.tsx';
import { examples as deadlinePanel } from '../deadline/deadline-panel.examples.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { examples as pageFrame } from '../frame/page-frame.examples.ts';
import { Phrases } from '../frame/phrases.tsx';
import { examples as phrases } from '../frame/phrases.examples.ts';
import { CellFigure } from '../report/cell-figure.tsx';
import { examples as cellFigure } from '../report/cell-figure.examples.ts';
import { CellLegend } from '../report/cell-legend.tsx';
import { examples as cellLegend } from '../report/cell-legend.examples.ts';
import { FindingList } from '../report/finding-list.tsx';
import { examples as findingList } from '../report/finding-list.examples.ts';
import { FormTable } from '../report/form-table.tsx';
import { examples as formTable } from '../report/form-table.examples.ts';
import { MarkLink } from '../report/mark-link.tsx';
import { examples as markLink } from '../report/mark-link.examples.ts';
import { Narrative } from '../report/narrative.tsx';
import { examples as narrative } from '../report/narrative.examples.ts';
import { ReportBody } from '../report/report-body.tsx';
import { examples as reportBody } from '../report/report-body.examples.ts';
import { ReportFacts } from '../report/report-facts.tsx';
import { examples as reportFacts } from '../report/report-facts.examples.ts';
import { SeverityCounts } from '../report/severity-counts.tsx';
import { examples as severityCounts } from '../report/severity-counts.examples.ts';
import { Verdict } from '../report/verdict.tsx';
import { examples as verdict } from '../report/verdict.examples.ts';
import { ChoiceField, TextField } from '../requests/application-fields.tsx';
import { choiceExamples as choiceField, examples as textField } from '../requests/application-fields.examples.ts';
import { CorrectionForm } from '../requests/correction-form.tsx';
import { examples as correctionForm } from '../requests/correction-form.examples.ts';
import { DraftChanged } from '../requests/draft-changed.tsx';
import { examples as draftChanged } from '../requests/draft-changed.examples.ts';
import { DraftSaved } from '../requests/draft-saved.tsx';
import { examples as draftSaved } from '../requests/draft-saved.examples.ts';
import { FaultList } from '../requests/fault-list.tsx';
import { examples as faultList } from '../requests/fault-list.examples.ts';
import { FileFields, RefusedFiles } from '../requests/file-fields.tsx';
import { examples as fileFields, refusedExamples as refusedFiles } from '../requests/file-fields.examples.ts';
import { CodeForm } from '../requests/code-form.tsx';
import { examples as codeForm } from '../requests/code-form.examples.ts';
import { OpinionCodeForm } from '../requests/opinion-code-form.tsx';
import { examples as opinionCodeForm } from '../requests/opinion-code-form.examples.ts';
import { OpinionForm } from '../requests/opinion-form.tsx';
import { examples as opinionForm } from '../requests/opinion-form.examples.ts';
import { OpinionReceipt } from '../requests/opinion-receipt.tsx';
import { examples as opinionReceipt } from '../requests/opinion-receipt.examples.ts';
import { PublicLetter } from '../requests/public-letter.tsx';
import { examples as publicLetter } from '../requests/public-letter.examples.ts';
import { RequestForm } from '../requests/request-form.tsx';
import { examples as requestForm } from '../requests/request-form.examples.ts';
import { RequestMatches } from '../requests/request-matches.tsx';
import { examples as requestMatches } from '../requests/request-matches.examples.ts';
import { RequestNotSent } from '../requests/request-not-sent.tsx';
import { examples as requestNotSent } from '../requests/request-not-sent.examples.ts';
import { RequestProgress } from '../requests/request-progress.tsx';
import { examples as requestProgress } from '../requests/request-progress.examples.ts';
import { RequestReceipt } from '../requests/request-receipt.tsx';
import { examples as requestReceipt } from '../requests/request-receipt.examples.ts';
import { RequestUnits } from '../requests/request-units.tsx';
import { examples as requestUnits } from '../requests/request-units.examples.ts';
import { ResumeForm } from '../requests/resume-form.tsx';
import { examples as resumeForm } from '../requests/resume-form.examples.ts';
import { TrackForm } from '../requests/track-form.tsx';
import { examples as trackForm } from '../requests/track-form.examples.ts';
import { WordsField } from '../requests/words-field.tsx';
import { examples as wordsField } from '../requests/words-field.examples.ts';
import { SeriesBody } from '../series/series-body.tsx';
import { examples as seriesBody } from '../series/series-body.examples.ts';
import { AboutBody } from '../site/about-body.tsx';
import { examples as aboutBody } from '../site/about-body.examples.ts';
import { ApiBody } from '../site/api-body.tsx';
import { examples as apiBody } from '../site/api-body.examples.ts';
import { ApiShapes } from '../site/api-shapes.tsx';
import { examples as apiShapes } from '../site/api-shapes.examples.ts';
import { ErrorBody } from '../site/error-body.tsx';
import { examples as errorBody } from '../site/error-body.examples.ts';
import { ScrollingTable } from '../site/scrolling-table.tsx';
import { examples as scrollingTable } from '../site/scrolling-table.examples.ts';
import { TypeName } from '../site/type-name.tsx';
import { examples as typeName } from '../site/type-name.examples.ts';

export type GalleryEntry = {
  /** File of the component, from the folder of the sources, without ending. */
  readonly file: string;
  readonly state: string;
  readonly element: ReactElement;
};

const entries = <Props extends object>(
  file: string,
  Component: (props: Props) => unknown,
  examples: Readonly<Record<string, Props>>,
): readonly GalleryEntry[] => {
  const Shown = Component as (props: Props) => ReactElement;
  return Object.entries(examples).map(([state, props]) => ({ file, state, element: <Shown {...props} /> }));
};

/** Every component in every state that is worth looking at. */
export const GALLERY: readonly GalleryEntry[] = [
  ...entries('answers/answer-list', AnswerList, answerList),
  ...entries('answers/answer-units', AnswerUnits, answerUnits),
  ...entries('answers/public-answer', PublicAnswer, publicAnswer),
  ...entries('archive/archive-body', ArchiveBody, archiveBody),
  ...entries('archive/report-row', ReportRow, reportRow),
  ...entries('charts/bar-chart', BarChart, barChart),
  ...entries('charts/line-chart', LineChart, lineChart),
  ...entries('charts/year-heads', YearHeads, yearHeads),
  ...entries('check/check-body', CheckBody, checkBody),
  ...entries('check/keep-offer', KeepOffer, keepOffer),
  ...entries('compare/compare-body', CompareBody, compareBody),
  ...entries('compare/compare-table', CompareTable, compareTable),
  ...entries('deadline/deadline-calendar', DeadlineCalendar, deadlineCalendar),
  ...entries('deadline/deadline-panel', DeadlinePanel, deadlinePanel),
  ...entries('frame/page-frame', PageFrame, pageFrame),
  ...entries('frame/phrases', Phrases, phrases),
  ...entries('report/cell-figure', CellFigure, cellFigure),
  ...entries('report/cell-legend', CellLegend, cellLegend),
  ...entries('report/finding-list', FindingList, findingList),
  ...entries('report/form-table', FormTable, formTable),
  ...entries('report/mark-link', MarkLink, markLink),
  ...entries('report/narrative', Narrative, narrative),
  ...entries('report/report-body', ReportBody, reportBody),
  ...entries('report/report-facts', ReportFacts, reportFacts),
  ...entries('report/severity-counts', SeverityCounts, severityCounts),
  ...entries('report/verdict', Verdict, verdict),
  ...entries('requests/application-fields', TextField, textField),
  ...entries('requests/application-fields', ChoiceField, choiceField),
  ...entries('requests/correction-form', CorrectionForm, correctionForm),
  ...entries('requests/draft-changed', DraftChanged, draftChanged),
  ...entries('requests/draft-saved', DraftSaved, draftSaved),
  ...entries('requests/fault-list', FaultList, faultList),
  ...entries('requests/file-fields', FileFields, fileFields),
  ...entries('requests/file-fields', RefusedFiles, refusedFiles),
  ...entries('requests/code-form', CodeForm, codeForm),
  ...entries('requests/opinion-code-form', OpinionCodeForm, opinionCodeForm),
  ...entries('requests/opinion-form', OpinionForm, opinionForm),
  ...entries('requests/opinion-receipt', OpinionReceipt, opinionReceipt),
  ...entries('requests/public-letter', PublicLetter, publicLetter),
  ...entries('requests/request-form', RequestForm, requestForm),
  ...entries('requests/request-matches', RequestMatches, requestMatches),
  ...entries('requests/request-not-sent', RequestNotSent, requestNotSent),
  ...entries('requests/request-progress', RequestProgress, requestProgress),
  ...entries('requests/request-receipt', RequestReceipt, requestReceipt),
  ...entries('requests/request-units', RequestUnits, requestUnits),
  ...entries('requests/resume-form', ResumeForm, resumeForm),
  ...entries('requests/track-form', TrackForm, trackForm),
  ...entries('requests/words-field', WordsField, wordsField),
  ...entries('series/series-body', SeriesBody, seriesBody),
  ...entries('site/about-body', AboutBody, aboutBody),
  ...entries('site/api-body', ApiBody, apiBody),
  ...entries('site/api-shapes', ApiShapes, apiShapes),
  ...entries('site/error-body', ErrorBody, errorBody),
  ...entries('site/scrolling-table', ScrollingTable, scrollingTable),
  ...entries('site/type-name', TypeName, typeName),
];
