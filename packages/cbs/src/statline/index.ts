export type { StatLineLabels } from './labels.js';
export type { StatLineMark, StatLineStatus } from './marks.js';
export { type StatLinePeriod, statLinePeriod } from './period.js';
export { type ReadStatLineOptions, readStatLine } from './read-statline.js';
export { type RegionKind, type StatLineRegion, statLineRegion } from './region.js';
export type { StatLineCategory, StatLineMeasure, StatLineRow, StatLineTable } from './table.js';
