import type {} from 'vitest';
import type { TestConnections } from './test-database.ts';

export { makeTestDatabase, type TestConnections, type TestDatabase } from './test-database.ts';

export { projectedRows } from './projected-rows.ts';
export { sampleFile, sampleFinding, sampleReport } from './sample-report.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: TestConnections;
  }
}
