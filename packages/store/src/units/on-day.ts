import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';

/** Does a dated row of the table hold on the day? */
export const onDay = (table: string, day: PlainDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.table(table)}.from_day <= ${day} and (${sql.table(table)}.until_day is null or ${sql.table(table)}.until_day > ${day})`;
