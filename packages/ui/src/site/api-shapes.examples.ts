import type { Examples } from '../gallery/examples.ts';
import { schemaViews } from './api-schemas.ts';
import type { ApiShapes } from './api-shapes.tsx';

export const examples: Examples<typeof ApiShapes> = {
  none: { shapes: [] },
  'an object and a name': {
    shapes: schemaViews({
      Region: {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'string', description: '代码' }, path: { $ref: '#/x/Path' } },
      },
      Path: { enum: ['甲', '乙'], description: '名称' },
    }),
  },
};
