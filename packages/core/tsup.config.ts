import { buildOf } from '../../tsup.config.base.js';

export default buildOf(
  {
    index: 'src/index.ts',
    codes: 'src/codes/index.ts',
    'family-network': 'src/family-network/index.ts',
    'json-schema': 'src/json-schema/index.ts',
    legal: 'src/legal/law/index.ts',
    programmes: 'src/programmes/index.ts',
    terms: 'src/terms/index.ts',
  },
  { splitting: true }, // also in CommonJS: all entries share one JeugdError
);
