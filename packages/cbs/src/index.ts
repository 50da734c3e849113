/**
 * Beleidsinformatie Jeugd: the delivery of youth care to CBS, read, checked and made from a register; and the tables of
 * StatLine.
 *
 * @packageDocumentation
 */
export * from './bridge/index.js';
export * from './codes/index.js';
export * from './definition/index.js';
export * from './delivery/index.js';
export * from './indicators/index.js';
export * from './layout/index.js';
export * from './periods/index.js';
export * from './reader/index.js';
export * from './records/index.js';
export * from './rules/index.js';
export * from './statline/index.js';
export * from './writer/index.js';
