/** What no new start of youth care means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { endsInWindow } from '../../catalogue/phrases/windows.js';

export const noNewStartShareDescription: MetricDescription = {
  id: 'no-new-start-share',
  version: '1',
  name: { nl: 'geen nieuwe start jeugdhulp', en: 'no new start of youth care' },
  definition: {
    nl: 'Van de trajecten die in de periode eindigden het deel waarna de jeugdige tot een half jaar na de periode geen nieuwe jeugdhulp begon (outcome-indicator 3.2).',
    en: 'Of the trajectories that ended in the window the share after which the young person began no youth care up to half a year after the window (outcome indicator 3.2).',
  },
  numerator: { nl: 'einden zonder nieuwe start', en: 'ends without a new start' },
  denominator: { nl: 'trajecten die in de periode eindigden', en: 'trajectories that ended in the window' },
  timeZero: { nl: 'eerste dag zonder de hulp', en: 'first day without the help' },
  event: {
    nl: 'een nieuwe start van jeugdhulp, ten minste een dag later, die niet mag komen',
    en: 'a new start of youth care, at least a day later, which must not come',
  },
  competingEvents: [],
  censoring: {
    nl: 'zonder volgen tot een half jaar na de periode is er geen cijfer',
    en: 'without follow-up up to half a year after the window there is no figure',
  },
  window: endsInWindow,
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'na een einde vroeg in de periode is langer gevolgd: bedoeld zijn halve jaren',
      en: 'of an end early in the window follow-up is longer: half-years are meant',
    },
    { nl: 'aansluitende hulp is geen nieuwe start', en: 'connecting help is no new start' },
    {
      nl: 'een verwachte start van andere hulp telt ook: dat is geen mislukking van de hulp die eindigde',
      en: 'an expected start of other help counts too: it is no failure of the help that ended',
    },
    {
      nl: 'niet te vergelijken met repeat-use-share, dat terugkijkt',
      en: 'not to be compared with repeat-use-share, which looks back',
    },
  ],
  source:
    'CBS, Geen nieuwe start jeugdhulp, 2e halfjaar 2019 (https://www.cbs.nl/nl-nl/maatwerk/2020/44/geen-nieuwe-start-jeugdhulp-2e-halfjaar-2019)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
