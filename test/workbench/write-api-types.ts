import { writeFile } from 'node:fs/promises';
import { loadJsx } from '../../packages/server/src/jsx-loader.ts';

// Run it after a change of a route of the staff: `node test/workbench/write-api-types.ts`.
loadJsx();
const { API_TYPES, apiTypes } = await import('./api-types.ts');
await writeFile(API_TYPES, await apiTypes());
process.exit();
