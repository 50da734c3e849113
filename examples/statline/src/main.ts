/** Prints every check, and draws the trend: `npm start`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svgOfVegaLite } from '@jeugd/views/svg';
import { allChecks } from './checks.js';
import { published } from './published.js';
import { trendSpec } from './trend.js';

const checks = allChecks();
const wrong = checks.filter(({ isRight }) => !isRight);
console.log(
  `${published.length} published figures (CBS, CC BY 4.0), each with its source in data/published-counts.csv\n`,
);
for (const { what, computed, published: expected, isRight } of checks) {
  const sign = computed === expected ? '=' : isRight ? '≈' : '≠';
  console.log(`${what.padEnd(64)}${computed.padStart(10)} ${sign} ${expected}`);
}
const folder = fileURLToPath(new URL('../dist/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}trend.svg`, await svgOfVegaLite(trendSpec()));
console.log(
  `\n${checks.length - wrong.length} of ${checks.length} come out (≈: within the rounding of CBS). Picture: dist/trend.svg`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
