export { type Indicator, type IndicatorId, type IndicatorUnit, indicatorIds } from './definition.js';
export {
  type IndicatorFigure,
  type IndicatorReason,
  type IndicatorWarning,
  indicatorTexts,
} from './figure.js';
export { type IndicatorOptions, indicatorFigures } from './indicator-figures.js';
export { indicators } from './indicators.js';
