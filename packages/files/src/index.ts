/**
 * Registers and tables as CSV, JSON and JSON Lines: text or bytes in and out. It hands rows to `@jeugd/core`, which knows
 * what they mean. Nothing here needs Node; the disk is in `@jeugd/files/node`.
 *
 * @packageDocumentation
 */
export * from './registers/index.js';
export * from './tables/index.js';
