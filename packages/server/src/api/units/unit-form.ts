import type { Unit } from '@gongkai/flows';
import { z } from 'zod';
import { region, regionForm, type RegionForm } from '../schemas/region.ts';
import { unitId } from '../schemas/words.ts';

export type UnitForm = {
  readonly id: string;
  readonly name: string;
  readonly region: RegionForm | null;
  readonly series: string;
};

export const unitForm: z.ZodType<UnitForm> = z
  .object({
    id: unitId,
    name: z.string().meta({ description: '机关名称', examples: ['莱西市人民政府办公室'] }),
    region: region.nullable(),
    series: z.string().meta({ description: '该机关历年数据的地址' }),
  })
  .meta({ id: 'Unit', description: '公布过年度报告的机关' });

export const unitOf = ({ id, name, region: code }: Unit): UnitForm => ({
  id,
  name,
  region: regionForm(code),
  series: `/api/v1/units/${id}/series`,
});
