import { describe, expect, it } from 'vitest';
import { localeOf } from './locale.js';

describe('the language of a run', () => {
  it.each([
    [[], {}, 'en'],
    [[], { LANG: 'nl_NL.UTF-8' }, 'nl'],
    [[], { LANG: 'nl_NL.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'nl_NL.UTF-8', LC_ALL: '' }, 'nl'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [['--locale', 'nl'], { LANG: 'en_GB' }, 'nl'],
    [['--locale=en'], { LANG: 'nl_NL' }, 'en'],
    [['--locale', 'nl', '--locale', 'en'], {}, 'en'],
    [['--locale', 'fr'], { LANG: 'nl_NL' }, 'nl'],
    [['--locale'], {}, 'en'],
    [['--', '--locale', 'nl'], {}, 'en'],
  ])('for %j in %j is %s', (argv, env, locale) => {
    expect(localeOf(argv, env)).toBe(locale);
  });
});
