export { fieldFigures } from './field-figures.js';
export type { QualityOptions } from './quality-figure.js';
export { type RuleCounts, ruleFigures } from './rule-figures.js';
