/** What the placements that did not follow means. */
import type { MetricDescription } from '../../metric.js';
import { atAsOf } from '../../phrases/censoring.js';
import { death, turnedEighteen } from '../../phrases/competing-events.js';
import { firstDayOfHelp, firstNightAway } from '../../phrases/moments.js';
import { startsInWindow } from '../../phrases/windows.js';

export const preventedPlacementShareDescription: MetricDescription = {
  id: 'prevented-placement-share',
  version: '1',
  name: { nl: 'aandeel voorkomen uithuisplaatsingen', en: 'placements that did not follow' },
  definition: {
    nl: 'Van de kinderen bij wie vóór de start van de hulp een uithuisplaatsing was voorgenomen en vastgelegd het deel dat 90 en 365 dagen na de start nog niet uit huis is geplaatst. Wat zonder de hulp was gebeurd, zegt dit niet.',
    en: 'Of the children for whom a placement was intended and recorded before help began the share that 90 and 365 days after the start has not been placed. What would have happened without the help it does not say.',
  },
  numerator: {
    nl: 'kinderen zonder eerste nacht buitenshuis tot en met dag t',
    en: 'children without a first night away by day t',
  },
  denominator: {
    nl: 'eerste hulp thuis van elk kind die in de periode begon, met een voorgenomen uithuisplaatsing die in de 90 dagen ervoor is vastgelegd',
    en: 'first help at home of each child that began in the window, with an intended placement recorded in the 90 days before',
  },
  timeZero: firstDayOfHelp,
  event: firstNightAway,
  competingEvents: [turnedEighteen, death],
  censoring: atAsOf,
  window: startsInWindow,
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'een voorkomen uithuisplaatsing is iets wat niet gebeurde: zonder vergelijkingsgroep of verwacht aantal is dit geen bewijs',
      en: 'a prevented placement is a counterfactual: without a comparison group or an expected number this is no proof',
    },
    {
      nl: 'het voornemen moet voor de start zijn vastgelegd: wie achteraf bestempelt, vindt succes',
      en: 'the intent must be recorded before the start: whoever labels afterwards finds success',
    },
    {
      nl: 'voornemen is niet besluiten: hoe streng dat is, verschilt per team',
      en: 'intending is not deciding: how strict it is differs between teams',
    },
    {
      nl: 'de klok begint bij de hulp, niet bij het voornemen: wie voor de hulp al geplaatst werd, was anders nooit te zien geweest',
      en: 'the clock starts with the help, not with the intent: who was placed before help began would otherwise never be seen',
    },
  ],
  source:
    'Own definition; no norm of the field was found; the share is 1 minus the cumulative incidence (Aalen-Johansen)',
  reads: ['persons', 'placements', 'homeSpells', 'trajectories', 'events', 'requests'],
  needs: ['trajectories', 'placements'],
};
