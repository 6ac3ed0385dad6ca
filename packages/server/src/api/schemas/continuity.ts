import type { Continuity } from '@gongkai/report';
import { z } from 'zod';

export const continuityKind: z.ZodType<Continuity> = z
  .enum(['same', 'near', 'no'])
  .meta({ id: 'Continuity', description: '两种格式的口径：same 相同，near 相近，no 不同，不能相减' });
