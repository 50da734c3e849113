const assert = require('node:assert/strict');
const { ageOn } = require('@jeugd/core');

assert.equal(ageOn('2006-03-01', '2024-03-01'), 18);
