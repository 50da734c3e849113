/** What a timeline says. */
import type { Texts } from '@jeugd/core';
import type { TimelineEnding, TimelineLane } from './timeline.js';

export const titleTexts: Texts = {
  nl: 'Tijdlijn van een jeugdige van {age} jaar, per {asOf}',
  en: 'Timeline of a young person of {age}, as of {asOf}',
};
export const titleWithoutAgeTexts: Texts = { nl: 'Tijdlijn per {asOf}', en: 'Timeline as of {asOf}' };

export const laneTexts: Readonly<Record<TimelineLane, Texts>> = {
  titles: { nl: 'Juridische titels', en: 'Legal titles' },
  stays: { nl: 'Verblijf', en: 'Stays' },
  help: { nl: 'Hulp', en: 'Help' },
};

export const unknownFormTexts: Texts = { nl: 'onbekende zorgvorm', en: 'unknown form of care' };
export const unknownMeasureTexts: Texts = { nl: 'onbekende maatregel', en: 'unknown measure' };
export const unknownAuthorisationTexts: Texts = {
  nl: 'onbekende machtiging',
  en: 'unknown authorisation',
};

export const barTexts: Readonly<Record<TimelineEnding, Texts>> = {
  ended: { nl: '{label} van {start} tot {end}', en: '{label} from {start} until {end}' },
  running: { nl: '{label} vanaf {start}, loopt nog', en: '{label} from {start}, still running' },
  unknown: {
    nl: '{label} vanaf {start}, geëindigd op een onbekende dag',
    en: '{label} from {start}, ended on an unknown day',
  },
};
export const suspendedTexts: Texts = { nl: '{label}, geschorst', en: '{label}, suspended' };
export const laneSentenceTexts: Texts = { nl: '{lane}: {bars}.', en: '{lane}: {bars}.' };
export const nothingTexts: Texts = { nl: 'geen', en: 'none' };
export const leftOutTexts: Texts = {
  nl: 'Weggelaten omdat er geen dag in zit: {count}.',
  en: 'Left out because they hold no day: {count}.',
};

export const pictureTexts = {
  subtitle: {
    nl: 'Driehoek: loopt nog op {asOf}. Vraagteken: geëindigd op een onbekende dag. Wit: machtiging geschorst.',
    en: 'Triangle: still running on {asOf}. Question mark: ended on an unknown day. White: authorisation suspended.',
  },
  scale: {
    nl: 'Hoe thuis? 1 is het meest thuis. Eigen ordinale schaal, geen landelijke norm',
    en: 'How home-like? 1 is most home-like. Ordinal scale of our own, no national standard',
  },
  level: { nl: '{level}  {name}', en: '{level}  {name}' },
  home: { nl: 'thuis (hulp: zie onder)', en: 'home (help: see below)' },
  noLevel: { nl: 'zonder niveau', en: 'no level' },
} as const satisfies Record<string, Texts>;
