import type { Examples } from '../gallery/examples.ts';
import { typeOf } from './api-schemas.ts';
import type { TypeName } from './type-name.tsx';

export const examples: Examples<typeof TypeName> = {
  plain: typeOf({ type: ['string', 'null'] }),
  'a list of shapes': typeOf({ type: 'array', items: { anyOf: [{ $ref: '#/x/Report' }, { type: 'null' }] } }),
};
