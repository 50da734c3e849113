/**
 * What people look at: the placements of a child as a timeline, its family as a genogram, its network as an ecogram,
 * and figures as curves, comparisons, funnels, flows and pyramids.
 * Each is plain data first, then a description for a drawing engine (Vega-Lite or DOT), both without a dependency.
 * The engines that turn a description into SVG stand behind `@jeugd/views/svg`.
 *
 * @packageDocumentation
 */
export * from './family/index.js';
export * from './figures/index.js';
export * from './report-page/index.js';
export * from './timeline/index.js';
