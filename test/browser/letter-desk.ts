import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { approvalOf, type DecisionAnswers, type AssistantQuestion } from '@gongkai/requests';
import type { LetterCode } from '@gongkai/law';
import { answerText, ASSISTANT_QUESTIONS } from '@gongkai/wording';
import { choose, settled } from './at-a-desk.ts';

/** What is found in a letter on the page, and has to stand in its files. */
export type ReadLetter = { readonly number: string; readonly parts: Readonly<Record<string, string>> };

/** The questions of the assistant, answered one after another on the page of a request, up to the one result. */
export async function answerQuestions(page: Page, request: string, answers: DecisionAnswers): Promise<void> {
  await page.goto(`/work/requests/${request}`);
  await page.getByRole('button', { name: '作出决定', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '作出决定' });
  for (const question of Object.keys(answers) as AssistantQuestion[]) {
    await dialog.getByRole('heading', { name: ASSISTANT_QUESTIONS[question], exact: true }).waitFor();
    if (question !== 'grounds') {
      await dialog.getByRole('button', { name: answerText(question, answers, String), exact: true }).click();
      continue;
    }
    for (const ground of answers.grounds ?? []) await dialog.locator(`input[value="${ground}"]`).check();
    await dialog.getByRole('button', { name: answers.grounds?.length === 0 ? '没有这些情形' : '选好了', exact: true }).click();
  }
}

/** The result is taken as it stands. */
export async function decide(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: '作出决定' }).getByRole('button', { name: '按这个结果决定' }).click();
  await settled(page);
}

/** A letter is written on its page, from the list of those that can be written; with its place among the letters. */
export async function writeLetter(
  page: Page,
  request: string,
  { title, said }: { readonly title: string; readonly said: readonly (readonly [label: string, text: string])[] },
): Promise<string> {
  await page.goto(`/work/requests/${request}/letters`);
  await page.getByRole('link', { name: `拟：${title}` }).click();
  for (const [label, text] of said) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { name: '经办过程' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** What somebody who is signed in does over the same interface as his pages: from within his page, with his session. */
export async function post(page: Page, path: string, body: object): Promise<void> {
  const [status, answer] = await page.evaluate(
    async ([to, sent]) => {
      const session = (await (await fetch('/api/work/session')).json()) as { readonly csrfToken: string };
      const headers = { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken };
      const response = await fetch(to, { method: 'POST', headers, body: sent });
      return [response.status, await response.text()] as const;
    },
    [`/api/work/${path}`, JSON.stringify(body)] as const,
  );
  expect([path, status, status < 300 ? '' : answer]).toEqual([path, status < 300 ? status : 200, '']);
}

/** Those through whose hands a letter goes. */
export type Hands = {
  readonly handler: Page;
  readonly reviewer: Page;
  readonly signer: Page;
  /** Signs what asks somebody for something; needed where such a letter is sent. */
  readonly head?: Page;
};

/** Review, signature, number, post and proof of delivery of a draft, by each with his own session. */
export async function sendThrough(hands: Hands, request: string, letter: string, code: LetterCode): Promise<void> {
  const at = `requests/${request}/letters/${letter}`;
  const { opinions, signer } = approvalOf(code);
  await post(hands.handler, `${at}/submit`, {});
  for (const matter of opinions) await post(hands.reviewer, `${at}/opinion`, { matter, agrees: true });
  const ofHead = signer === 'disclosureHead' ? hands.head : undefined;
  await post(ofHead ?? (signer === 'handler' ? hands.handler : hands.signer), `${at}/sign`, {});
  await post(hands.handler, `${at}/number`, {});
  await post(hands.handler, `${at}/dispatch`, { way: 'registeredPost', proof: 'RA123456789CN', reason: '申请人来电同意' });
  await post(hands.handler, `${at}/delivery`, { proof: 'RA123456789CN' });
}

/** How a letter leaves, and what proves that it came; a way that leaves no proof has none. */
export type Posting = { readonly way: string; readonly proof?: string };

/** The same by the buttons of the page, each at his own desk. */
export async function clickThrough(hands: Hands, request: string, letter: string, { way, proof }: Posting): Promise<void> {
  const address = `/work/requests/${request}/letters/${letter}`;
  const act = async (page: Page, name: string, fill: (page: Page) => Promise<unknown> = () => Promise.resolve()) => {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    await fill(page);
    await dialog.getByRole('button', { name, exact: true }).click();
    await settled(page);
  };
  const agree = (page: Page) => page.getByRole('dialog').getByRole('radio', { name: '同意', exact: true }).check();
  await act(hands.handler, '送审');
  await hands.reviewer.goto(address);
  await act(hands.reviewer, '保密审查', agree);
  await act(hands.reviewer, '合法性审查', agree);
  await hands.signer.goto(address);
  await act(hands.signer, '签发');
  await hands.handler.goto(address);
  await act(hands.handler, '编文号、定稿');
  await act(hands.handler, '发出', async (page) => {
    await choose(page, '方式', way);
    await page.locator('.ant-modal #reason').fill('申请人来电同意');
    // The number of a registered letter is on the slip of the counter: without it the letter does not leave.
    if (way === '挂号邮寄' && proof !== undefined) await page.locator('.ant-modal #proof').fill(proof);
  });
  await act(hands.handler, '登记送达', async (page) => {
    if (proof !== undefined) await page.locator('.ant-modal #proof').fill(proof);
  });
}

/** The letter as its page shows it when it has come to the applicant. */
export async function readDelivered(page: Page, request: string, letter: string): Promise<ReadLetter> {
  await page.goto(`/work/requests/${request}/letters/${letter}`);
  await page.locator('.ant-tag').getByText('已送达', { exact: true }).waitFor();
  const parts = await page.locator('.letter-part').evaluateAll((all) =>
    all.map((each) => {
      const name = [...each.classList].find((one) => one.startsWith('letter-part-'))?.slice('letter-part-'.length) ?? '';
      return [name, each.querySelector('.letter-text')?.textContent ?? ''] as const;
    }),
  );
  const read = Object.fromEntries(parts);
  return { number: read['number'] ?? '', parts: read };
}

/** Both files of a letter, as the browser keeps them. */
export async function download(page: Page, folder: string, name: string): Promise<void> {
  for (const [button, kind] of [
    ['下载 Word', 'docx'],
    ['下载 PDF', 'pdf'],
  ] as const) {
    const [file]: [Download, void] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    await file.saveAs(`${folder}/${name}.${kind}`);
  }
}
