/** Days to home by programme: `node days-to-home.mjs FOLDER`. */
import { readRegisterFrom } from '@jeugd/files/node';
import { computeMetrics } from '@jeugd/metrics';

const { register, findings } = readRegisterFrom(process.argv[2] ?? 'register');
console.error(`${findings.length} remarks on the data`);

const asOf = register.about.extractedOn;
const { figures } = computeMetrics(register, { asOf, metrics: ['time-to-home'], by: 'programme' });
console.table(figures.map(({ by, n, value, interval }) => ({ ...by, n, days: value, ...interval })));
