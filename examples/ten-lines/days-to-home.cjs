/** The same as `days-to-home.mjs`, for a program in CommonJS. */
const { readRegisterFrom } = require('@jeugd/files/node');
const { computeMetrics } = require('@jeugd/metrics');

const { register, findings } = readRegisterFrom(process.argv[2] ?? 'register');
console.error(`${findings.length} remarks on the data`);

const asOf = register.about.extractedOn;
const { figures } = computeMetrics(register, { asOf, metrics: ['time-to-home'], by: 'programme' });
console.table(figures.map(({ by, n, value, interval }) => ({ ...by, n, days: value, ...interval })));
