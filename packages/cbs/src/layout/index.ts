export type { FixedFileOptions } from './fixed-feed.js';
export { type Layout, type LayoutField, type LayoutSkip, layoutJsonSchema, parseLayout } from './layout.js';
export { readFixedFile } from './read-fixed.js';
