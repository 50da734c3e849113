export type {
  Cohort,
  CurvePoint,
  Figure,
  FigureInterval,
  FigureResponse,
  FigureWindow,
  IntervalMethod,
  ShareWithin,
  Unit,
} from './figure.js';
export { figureReasons, type ReasonCode, reasonText } from './reasons.js';
export { shareWithin } from './share-within.js';
export { type FigureWarning, figureWarnings, type WarningCode } from './warnings.js';
