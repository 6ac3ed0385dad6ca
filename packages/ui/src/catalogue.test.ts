import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDERS = [import.meta.dirname, join(import.meta.dirname, '..', '..', 'server', 'src', 'pages')];
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|examples)\.tsx?$/.test(path) && !path.startsWith('gallery'))
    .map((path) => join(folder, path)),
);

/** Words for people in a source: in its strings, templates and markup; not in comments, and not in patterns that take forms apart. */
function wordsIn(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      if (/\p{Script=Han}/u.test(node.text)) words.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return words;
}

test('what people read comes from the one catalogue: no component and no page holds Chinese words', () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(sources.map((path) => [path, wordsIn(path)] as const).filter(([, words]) => words.length > 0)).toEqual([]);
});

test('the search sees words where there are some', () => {
  expect(wordsIn(join(import.meta.dirname, 'check', 'check-body.examples.ts'))).not.toEqual([]);
});
