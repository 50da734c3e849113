/**
 * What people look at: the placements of a child as a timeline, its family as a genogram, its network as an ecogram,
 * figures as curves, comparisons, funnels, flows and pyramids, and all of a register as a page.
 * Each is plain data first, then a description for a drawing engine (Vega-Lite or DOT), both without a dependency.
 * The engines that turn a description into SVG stand behind `@jeugd/views/svg`.
 *
 * @packageDocumentation
 */
export * from './display/index.js';
export * from './family/index.js';
export * from './figures/index.js';
export * from './outcome-page/index.js';
export * from './report-page/index.js';
export * from './timeline/index.js';
