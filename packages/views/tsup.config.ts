import { buildOf } from '../../tsup.config.base.js';

export default buildOf({ index: 'src/index.ts', svg: 'src/svg/index.ts' });
