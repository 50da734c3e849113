import { buildOf } from '../../tsup.config.base.js';

export default buildOf({ index: 'src/index.ts', codes: 'src/codes/index.ts' });
