export { type Layout, type LayoutField, type LayoutSkip, layoutJsonSchema, parseLayout } from './layout.js';
export { type FixedFileOptions, readFixedFile } from './read-fixed.js';
