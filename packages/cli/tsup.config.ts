import { buildOf } from '../../tsup.config.base.js';

export default buildOf({ main: 'src/main.ts' }, { format: ['esm'], dts: false });
