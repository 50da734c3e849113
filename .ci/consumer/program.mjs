import assert from 'node:assert/strict';
import { ageOn, JeugdError, parseRegister, plainDate } from '@jeugd/core';

assert.equal(ageOn('2006-03-01', '2024-02-29'), 17);
assert.throws(
  () => plainDate('2023-02-30'),
  (error) => error instanceof JeugdError && error.code === 'core/invalid-date',
);

const { register, rejected } = parseRegister({
  persons: [{ id: 'c1', birthDate: '2012-03-01' }, { id: 'c2' }],
});
assert.equal(register.persons?.length, 1);
assert.equal(rejected.length, 1);
