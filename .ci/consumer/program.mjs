import assert from 'node:assert/strict';
import { ageOn, JeugdError, plainDate } from '@jeugd/core';

assert.equal(ageOn('2006-03-01', '2024-02-29'), 17);
assert.throws(() => plainDate('2023-02-30'), (error) => error instanceof JeugdError && error.code === 'core/invalid-date');
