import { buildOf } from '../../tsup.config.base.js';

export default buildOf({ index: 'src/index.ts', ggm: 'src/ggm/index.ts' });
