import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationFiles } from './demonstration-files.ts';

const folder = join(import.meta.dirname, '..');
for (const [name, content] of await demonstrationFiles()) writeFileSync(join(folder, name), content);
