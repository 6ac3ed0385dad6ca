import { ancestorsOf, divisionByCode } from '@gongkai/law';
import { z } from 'zod';

export type RegionForm = { readonly code: string; readonly name: string; readonly path: readonly string[] };

export const region: z.ZodType<RegionForm> = z
  .object({
    code: z
      .string()
      .regex(/^\d{6}$/)
      .meta({ description: '行政区划代码（GB/T 2260）', examples: ['370285'] }),
    name: z.string().meta({ description: '名称', examples: ['莱西市'] }),
    path: z.array(z.string()).meta({ description: '自上而下的全部名称', examples: [['山东省', '青岛市', '莱西市']] }),
  })
  .meta({ id: 'Region', description: '行政区划' });

/** @param code cut to its level or not: 37, 3702, 370285 */
export function regionForm(code: string | null): RegionForm | null {
  if (code === null) return null;
  const whole = code.padEnd(6, '0');
  const division = divisionByCode(whole);
  // Divisions are dropped from the register of the law when they are found to be wrong; the archive may still have one.
  if (division === undefined) return { code: whole, name: whole, path: [whole] };
  return { code: whole, name: division.name, path: [...ancestorsOf(division).toReversed(), division].map(({ name }) => name) };
}
