import type { CaseFiles, Certificate, RedactionSeen } from '@gongkai/flows';
import { DETECTORS, MASK_GROUNDS, type MaskGround } from '@gongkai/law';
import { MASK_KIND_NAMES, PROOF_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { day, id } from '../../acting.ts';

/** A rectangle in page units: in a PDF points of its own system, in a picture its dots. */
const box = { x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() };
const number = z.number().int().min(1);
const words = z.string().min(1).max(200);
const choice = z.string().min(1).max(40);

const ground = z
  .enum(MASK_GROUNDS.map(({ id: which }) => which) as [MaskGround, ...MaskGround[]])
  .meta({ id: 'MaskGround', description: '遮盖的理由' });

/** What is to be masked, each on its ground. Every suggestion is either accepted or rejected. */
export const maskChoice = z.strictObject({
  file: id,
  drawn: z.array(z.strictObject({ page: number, ...box, ground })).max(2000),
  words: z.array(z.strictObject({ words, ground })).max(200),
  accepted: z.array(z.strictObject({ id: choice, ground })).max(5000),
  rejected: z.array(choice).max(5000),
  making: id.exactOptional().meta({
    description: '本次制作的编号，由页面选定；查询做没做好用它。同一编号再次提交，得到同一份遮盖件',
  }),
  mayStay: z.array(words).max(200).meta({ description: '在一处遮盖、在别处可以保留的文字' }),
});

export const seenFile = z
  .object({
    name: z.string(),
    type: z.string(),
    pages: z.array(
      z.object({
        number,
        width: z.number(),
        height: z.number(),
        toView: z.array(z.number()).length(6).meta({ description: '从页面坐标到显示坐标的变换' }),
        from: z.enum(['layer', 'recognised', 'unread']).meta({ description: '文字来自文字层、识别，或者读不出' }),
        hidden: z.number().int().meta({ description: '页面上看不见、生成后不会带出的字符数' }),
      }),
    ),
    suggestions: z.array(
      z.object({
        id: choice,
        page: number,
        kind: z.string(),
        title: z.string(),
        severity: z.enum(['block', 'warn', 'info']),
        words: z.string(),
        ground,
        boxes: z.array(z.object(box)),
      }),
    ),
  })
  .meta({ id: 'FileToRedact', description: '要遮盖的文件：各页，和系统找到的个人信息' });

const titleOf = (detector: string) => DETECTORS.find((each) => each.id === detector)?.title ?? detector;

export const seenForm = ({ name, type, pages, suggestions }: RedactionSeen): z.input<typeof seenFile> => ({
  name,
  type,
  pages: pages.map(({ toView, ...page }) => ({ ...page, toView: [...toView] })),
  suggestions: suggestions.map(({ id: which, page, detector, severity, words: found, boxes }) => ({
    id: which,
    page,
    kind: detector,
    title: titleOf(detector),
    severity,
    words: found,
    // Detectors find personal data and nothing else.
    ground: 'privacy' as const,
    boxes: [...boxes],
  })),
});

const counted = z.array(z.object({ kind: z.string(), title: z.string(), count: z.number().int() }));

export const certificate = z
  .object({
    on: day,
    by: z.string(),
    source: z.object({ file: id, sha256: z.string(), type: z.string(), pages: z.number().int() }),
    result: z.object({ file: id, sha256: z.string(), type: z.string(), size: z.number().int() }),
    masked: z.array(
      z.object({
        page: number,
        kind: z.string(),
        title: z.string(),
        ground: z.string().nullable(),
        cites: z.string().nullable(),
        ...box,
      }),
    ),
    counts: counted,
    rejected: counted,
    unread: z.array(z.number().int()).meta({ description: '读不出文字、只按位置遮盖的页' }),
    tools: z.array(z.object({ name: z.string(), version: z.string() })),
    proofs: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        outcome: z.enum(['clean', 'partly', 'unavailable', 'leak']),
        looked: z.number(),
        detail: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'RedactionCertificate', description: '遮盖证书：遮盖了什么、用了什么、逐项核验的结果；不含原文' });

const kindTitle = (kind: string) =>
  kind in MASK_KIND_NAMES ? MASK_KIND_NAMES[kind as keyof typeof MASK_KIND_NAMES] : titleOf(kind);
/** Copies of before grounds were asked for have none. */
const groundForm = (which: MaskGround | undefined) => {
  const row = MASK_GROUNDS.find((each) => each.id === which);
  return { ground: row?.title ?? null, cites: row?.cites ?? null };
};
const countedForm = (counts: Certificate['counts']) =>
  Object.entries(counts).map(([kind, count]) => ({ kind, title: kindTitle(kind), count }));

export const certificateForm = (of: Certificate): z.input<typeof certificate> => ({
  on: of.on,
  by: of.by,
  source: of.source,
  result: of.result,
  masked: of.masked.map(({ ground: of, ...region }) => ({ ...region, title: kindTitle(region.kind), ...groundForm(of) })),
  counts: countedForm(of.counts),
  rejected: countedForm(of.rejected),
  unread: [...of.unread],
  tools: Object.entries(of.tools).map(([name, version]) => ({ name, version })),
  proofs: of.proofs.map(({ id: which, outcome, looked, detail }) => ({
    id: which,
    title: PROOF_NAMES[which],
    outcome,
    looked,
    detail: detail ?? null,
  })),
});

export const copies = z
  .object({
    copies: z.array(z.object({ copy: id, source: id, sha256: z.string(), by: id, on: day })),
  })
  .meta({ id: 'RedactedCopies', description: '申请的遮盖件' });

export const caseFiles = z
  .object({
    files: z.array(
      z.object({
        file: id,
        name: z.string(),
        type: z.string().nullable(),
        size: z.number().int(),
        from: z.enum(['applicant', 'office']).meta({ description: '申请人提交的，或者本机关添加的' }),
        clean: z.boolean().meta({ description: '检查通过' }),
        redactable: z.boolean().meta({ description: '能逐页显示、可以遮盖' }),
        letters: z.array(id).meta({ description: '整份附在哪些文书后' }),
      }),
    ),
    copies: z.array(z.object({ copy: id, source: id, name: z.string(), by: z.string(), on: day, letters: z.array(id) })),
    grounds: z.array(z.object({ id: ground, title: z.string(), cites: z.string() })),
    seen: z.number().int(),
  })
  .meta({ id: 'CaseFiles', description: '申请的材料、已有的遮盖件，和可以写明的理由' });

export const caseFilesForm = ({ files, copies: made, names, letters, seen }: CaseFiles): z.input<typeof caseFiles> => ({
  files: files.map(({ isClean, isRedactable, ...file }) => ({
    ...file,
    clean: isClean,
    redactable: isRedactable,
    letters: [...(letters.get(file.file) ?? [])],
  })),
  copies: made.map(({ copy, source, name, by, on }) => ({
    copy,
    source,
    name,
    by: names.get(`staff/${by}`) ?? by,
    on,
    letters: [...(letters.get(copy) ?? [])],
  })),
  grounds: MASK_GROUNDS.map(({ id: which, title, cites }) => ({ id: which, title, cites })),
  seen,
});
