/** The options that belong to every command. */
import { locales } from '../terminal/locale.js';
import { debugOptionTexts, localeOptionTexts } from '../texts/help.js';
import type { OptionDescription } from './description.js';

export const optionsOfAll: readonly OptionDescription[] = [
  { flags: '--locale <language>', summary: localeOptionTexts, values: locales },
  { flags: '--debug', summary: debugOptionTexts },
];
