/**
 * Messages of one invented case, made from the base messages with a few elements changed.
 *
 * Assignment 1001 runs through 2026: two hours a week of 45A04. Each builder has the dates that fit that story, so that a
 * chain says only what it is about.
 */
export { bsn, otherBsn } from './messages/about.js';
export { assigned } from './messages/assignments.js';
export { claimAnswered, claimed, credit, monthOf } from './messages/claims.js';
export { started, stopped } from './messages/deliveries.js';
export { answered, changeRequested, rejection, requested } from './messages/requests.js';
