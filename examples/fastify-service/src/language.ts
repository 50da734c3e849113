/** The language in which somebody wants an answer. */
import type { Locale } from '@jeugd/core';

/**
 * Dutch or English, whichever comes first in `Accept-Language`; English where neither is named.
 *
 * `languageOf('de, en;q=0.5, nl;q=0.8')` is `'nl'`.
 */
export function languageOf(acceptLanguage = ''): Locale {
  const [first] = acceptLanguage
    .split(',')
    .map((range) => {
      const [tag = '', quality = 'q=1'] = range.split(';').map((part) => part.trim());
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.replace('q=', '')) };
    })
    .filter(({ language, quality }) => (language === 'nl' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return first?.language === 'nl' ? 'nl' : 'en';
}
