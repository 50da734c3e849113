/**
 * Descriptions of pictures turned into SVG, with a text alternative and without script. The only room that knows the
 * drawing engines, so that who does not draw does not load them.
 *
 * @packageDocumentation
 */
export { svgOfDot } from './svg-of-dot.js';
export { svgOfVegaLite } from './svg-of-vega-lite.js';
