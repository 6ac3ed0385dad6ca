import { setTimeout as pause } from 'node:timers/promises';
import { think, Visitor, type Measurements } from './client.ts';
import { SITE } from './office.ts';

/** A request whose receipt the applicant has read. */
export type Receipt = { readonly code: string; readonly name: string; readonly unit: string; readonly content: string };

export type Crowd = {
  readonly address: string;
  readonly measured: Measurements;
  readonly bureaus: number;
  /** Receipts so far, over all servers that there were. */
  readonly receipts: Receipt[];
  readonly random: () => number;
  /** How many times as long everybody thinks. */
  readonly pace: number;
  readonly stop: AbortSignal;
};

/** One does something every so often: writing an application takes minutes in life, and nobody looks again after so short a time. */
const THINK_MS = 20_000;

/** Somebody asks one bureau for something, and looks how it stands, again and again. */
export async function citizen(crowd: Crowd, number: number): Promise<void> {
  const { random, pace, stop, receipts } = crowd;
  const from = `10.${1 + (number >> 14)}.${(number >> 7) & 127}.${1 + (number & 127)}`;
  const visitor = new Visitor(crowd.address, from, crowd.measured);
  // They do not all come in the first second.
  await pause(random() * THINK_MS * pace, undefined, { signal: stop }).catch(() => undefined);
  for (let turn = 0; !stop.aborted; turn += 1) {
    const unit = `u${1 + Math.floor(random() * crowd.bureaus)}`;
    const path = `/request/${SITE}/${unit}`;
    const page = await visitor.ask('form page', { path });
    const key = /name="key" value="([^"]+)"/.exec(page?.text ?? '')?.[1];
    if (key === undefined) return;
    await think(random, THINK_MS * pace, stop);
    if (stop.aborted) return;
    const name = `申请人${number}`;
    const content = `临江市2025年第${number}-${turn}号道路养护合同`;
    const fields = { key, type: 'natural', name, document: 'residentCard', number: '11010119900307002X', phone: '13800138000' };
    const sent = await visitor.form('application sent', path, { ...fields, content, form: 'electronic', way: 'online' });
    const code = codeIn(sent?.text ?? '');
    if (code === undefined) continue;
    const receipt = { code, name, unit, content };
    receipts.push(receipt);
    for (let look = 0; look < 3 && !stop.aborted; look += 1) {
      await think(random, THINK_MS * pace, stop);
      if (!stop.aborted) await visitor.form('looked how it stands', '/track', { code, name });
    }
  }
}

/** The tracking code as the receipt prints it. */
export const codeIn = (page: string): string | undefined => /<p class="code">([^<]+)<\/p>/.exec(page)?.[1]?.trim();
