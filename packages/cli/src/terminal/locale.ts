/**
 * In which language to speak: what `--locale` says, else what the environment says, else English.
 */
import type { Locale } from '@jeugd/core';
import type { World } from './world.js';

/** The languages, for `--locale`. */
export const locales: readonly Locale[] = ['nl', 'en'];

/**
 * The language of a run. Found before the arguments are parsed, because help and complaints about the arguments are
 * in that language too. A language that does not exist is reported later, in this one.
 */
export function localeOf(argv: readonly string[], env: World['env']): Locale {
  const chosen = locales.find((locale) => locale === chosenLocale(argv));
  // The order in which every program looks: the first that is set decides.
  const ofEnvironment = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return chosen ?? (ofEnvironment.toLowerCase().startsWith('nl') ? 'nl' : 'en');
}

/** What `--locale` says, whether or not it is a language. */
export function chosenLocale(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const position = options.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const word = options[position];
  return word === '--locale' ? options[position + 1] : word?.slice('--locale='.length);
}
