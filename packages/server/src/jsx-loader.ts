import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'oxc-transform';

/**
 * Lets this thread import .tsx files: Node strips types but knows no JSX. Call it before the first dynamic import of a
 * page; a worker that renders pages calls it itself. Calling it again changes nothing.
 */
export function loadJsx(): void {
  hooks ??= registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith('file:') || !new URL(url).pathname.endsWith('.tsx')) return nextLoad(url, context);
      return { format: 'module', shortCircuit: true, source: javaScriptOf(fileURLToPath(url)) };
    },
  });
}

let hooks: ReturnType<typeof registerHooks> | undefined;

/** @throws SyntaxError when the file does not parse: a page that cannot be read is a bug, not a refusal */
function javaScriptOf(path: string): string {
  const { code, map, errors } = transformSync(path, readFileSync(path, 'utf8'), {
    sourceType: 'module',
    sourcemap: true,
    jsx: { runtime: 'automatic', development: false },
  });
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}\n${error.codeframe ?? ''}`);
  // With --enable-source-maps the stack then names the line that was written.
  const inline = Buffer.from(JSON.stringify(map)).toString('base64');
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}\n`;
}
