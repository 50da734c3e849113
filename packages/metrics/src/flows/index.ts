export type { FlowOptions, FlowTableOptions } from './flow-options.js';
export { type HomeLikenessOverTime, homeLikenessOverTime } from './home-likeness-over-time.js';
export { publishedSequences } from './published-sequences.js';
export { type CareSequence, careSequences, type SequenceStep, sequenceCounts } from './sequences.js';
export { careTransitions, type Transition, type TransitionTable, transitionTable } from './transitions.js';
