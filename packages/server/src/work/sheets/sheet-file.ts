import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { LIMITS, writeSheets, type SheetToWrite } from '@gongkai/files';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of a route that takes a sheet as it is; whether it is one is asked by whoever reads it. No other route takes that much. */
export const SHEET_BODY = {
  body: z.any().meta({ description: 'Excel 表格本身' }),
  consumes: XLSX,
  bodyLimit: LIMITS.file,
} as const;

/** Takes Excel files as they are. No page of another site can send one without asking the browser ahead, which is never allowed. */
export function takeSheets(work: FastifyInstance): void {
  work.addContentTypeParser(XLSX, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** Hands sheets over as a file to be kept. */
export async function sendSheets(reply: FastifyReply, name: string, sheets: readonly SheetToWrite[]): Promise<void> {
  const bytes = await writeSheets(sheets);
  await reply
    .type(XLSX)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`)
    .send(Buffer.from(bytes));
}
