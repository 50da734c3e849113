import { buildOf } from '../../tsup.config.base.js';

export default buildOf({ index: 'src/index.ts', engine: 'src/engine/index.ts' });
