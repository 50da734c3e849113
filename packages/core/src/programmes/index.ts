/**
 * The programmes of Dutch youth care: what each is, for whom, what documents publish about it and how to read that, and
 * whether a child could join.
 *
 * @packageDocumentation
 */
export type {
  CriterionOutcome,
  Eligibility,
  EligibilityCriterion,
  EligibilityReason,
} from './eligibility.js';
export { eligible } from './eligible.js';
export { type FigureUnit, figureUnits } from './figure-units.js';
export { type FigureReading, programme, readingOf } from './lookup.js';
export { type OutcomeMetricId, outcomeMetricIds } from './outcome-metric-ids.js';
export type {
  KnownProgrammeId,
  Programme,
  ProgrammeBeginning,
  ProgrammeIntensity,
  ProgrammeKind,
} from './programme.js';
export { programmes } from './programmes.js';
export {
  type FigureGap,
  type FigureKind,
  figureGaps,
  figureKinds,
  type PublishedFigure,
} from './published-figure.js';
export { type SourceDocument, type SourceDocumentId, sourceDocuments } from './source-documents.js';
