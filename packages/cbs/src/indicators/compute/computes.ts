/** How indicators are computed. */
import type { IndicatorId } from '../definition.js';
import type { IndicatorFigure } from '../figure.js';
import type { IndicatorCase } from '../spells.js';

/** Gives the figures of an indicator. */
type Compute = (one: IndicatorCase) => readonly IndicatorFigure[];

/** Some indicators, by id. */
export type Computes = Readonly<Partial<Record<IndicatorId, Compute>>>;

/** Every indicator, by id. */
export type AllComputes = Readonly<Record<IndicatorId, Compute>>;
