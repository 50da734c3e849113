import { buildOf } from '../../tsup.config.base.js';

export default buildOf({ index: 'src/index.ts', node: 'src/node/index.ts', parquet: 'src/parquet/index.ts' });
