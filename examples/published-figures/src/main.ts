/** Prints every published figure that names a metric beside what the metric gives; `--locale nl` in Dutch. */
import { parseArgs } from 'node:util';
import type { Locale } from '@jeugd/core';
import { agrees, comparedFigures } from './compare.js';
import { page } from './page.js';

const { values } = parseArgs({ options: { locale: { type: 'string' } }, strict: false });
const language = values.locale ?? (process.env['LC_ALL'] || process.env['LANG'] || '');
const locale: Locale = String(language).startsWith('nl') ? 'nl' : 'en';

// A reader that goes away early (`npm start | head`) is no fault.
process.stdout.on('error', () => process.exit());

const lines = comparedFigures();
console.log(page(lines, locale));
process.exitCode = lines.every((line) => agrees(line) || line.because !== undefined) ? 0 : 1;
