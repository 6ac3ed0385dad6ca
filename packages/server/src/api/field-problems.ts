import { INPUT_SENTENCES, INPUT_TEXTS, isInputName } from '@gongkai/wording';
import { RefusedRequest, type FieldProblem } from './problem.ts';

/** What the validator of a route tells; `instancePath` leads to the field, and is empty for the whole. */
type Issue = { readonly instancePath?: string; readonly params?: Readonly<Record<string, unknown>> };

/** Each parameter or field once, by its name, with what it should be. */
export function fieldProblems(issues: readonly Issue[]): readonly FieldProblem[] {
  const problems = issues.flatMap(({ instancePath = '', params = {} }): FieldProblem[] => {
    const unknown = params['keys'];
    if (Array.isArray(unknown)) return unknown.map((field) => ({ field: String(field), detail: INPUT_TEXTS.unknown }));
    const field = instancePath.split('/')[1] ?? '';
    return [isInputName(field) ? { field, detail: INPUT_SENTENCES[field] } : { field: 'body', detail: INPUT_TEXTS.body }];
  });
  return [...new Map(problems.map((problem) => [problem.field, problem])).values()];
}

export const invalid = (errors: readonly FieldProblem[]): RefusedRequest =>
  new RefusedRequest({ code: 'request.invalid', params: { fields: errors.map(({ field }) => field).join('、') } }, errors);
