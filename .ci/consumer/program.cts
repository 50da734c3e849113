/**
 * The same from a CommonJS module written in TypeScript.
 */
import core = require('@jeugd/core');

export const age: number = core.ageOn('2010-05-01', '2024-03-01');
