/**
 * What `npm start` shows: the sample municipality, or with `npm start -- FOLDER` your own register.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JeugdError, type Locale, plainDate } from '@jeugd/core';
import { firstLight } from './first-light.js';
import { page } from './page.js';

const sample = relative(process.cwd(), fileURLToPath(new URL('../../municipality', import.meta.url)));
const { values, positionals } = parseArgs({
  options: { locale: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const [folder = sample] = positionals;
const language = values.locale ?? (process.env['LC_ALL'] || process.env['LANG'] || '');
const locale: Locale = String(language).startsWith('nl') ? 'nl' : 'en';
// Swedish writes days as we do: the local date, for a register that does not say when it was extracted.
const today = plainDate(new Intl.DateTimeFormat('sv').format());

// A reader that goes away early (`npm start | head`) is no fault.
process.stdout.on('error', () => process.exit());

try {
  const began = performance.now();
  const light = firstLight(folder, { locale, today });
  console.log(page(light, { folder, locale, seconds: (performance.now() - began) / 1000 }));
} catch (error) {
  if (!(error instanceof JeugdError)) throw error;
  console.error(error.in(locale));
  process.exitCode = 2;
}
