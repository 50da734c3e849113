export {
  type DifferencingOptions,
  type DisclosedCount,
  differencingCheck,
} from './differencing/differencing-check.js';
export { figureCounts, type LabelledCount, labelledCounts } from './differencing/labelled-counts.js';
export type { CountedFigure } from './figure-sets/counted-figure.js';
export {
  type DisclosureReport,
  type ProtectedFigures,
  protectFigures,
} from './figure-sets/protect-figures.js';
export { type DisclosurePolicy, publicationPolicy } from './policy.js';
export { roundedCount } from './rounding.js';
export type {
  CountTable,
  HiddenCounts,
  PublishedCount,
  PublishedTable,
  TableSide,
} from './tables/count-table.js';
export { protectTable } from './tables/protect-table.js';
