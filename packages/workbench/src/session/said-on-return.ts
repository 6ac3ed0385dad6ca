import { FAILURE_TITLES, failureSentence, type FailureCode } from '@gongkai/wording';
import { ApiProblem } from '../api/problem.ts';

/** Why the way over the provider has led back here. Anybody can write a link, so no other code says anything. */
const REFUSALS = [
  'sign-in.not-linked',
  'sign-in.not-active',
  'sign-in.provider-away',
  'sign-in.provider-failed',
  'sign-in.provider-expired',
  'account.external-id-taken',
  'session.none',
] as const satisfies readonly FailureCode[];

export type SaidOnReturn = { readonly refused?: ApiProblem; readonly linked?: true };

function read(): SaidOnReturn {
  const said = new URLSearchParams(window.location.search);
  const code = REFUSALS.find((each) => each === said.get('refused'));
  if (code === undefined) return said.get('done') === 'linked' ? { linked: true } : {};
  return { refused: new ApiProblem({ status: 0, code, title: FAILURE_TITLES[code], detail: failureSentence({ code }) }) };
}

let said = read();

/** What the address said when this page was loaded. */
export const saidOnReturn = (): SaidOnReturn => said;

/** Once it has been read it is gone, from the address as well: loaded anew, the page would say again what is long past. */
export function forgetSaid(): void {
  said = {};
  const { pathname, search } = window.location;
  if (/[?&](?:refused|done)=/.test(search)) window.history.replaceState(window.history.state, '', pathname);
}
