/** The rules on figures and programmes that are not checked. */
import { type NotCheckedRule, noField } from '../not-checked-rule.js';

const aboutFigures = {
  nl: 'een regel voor wie een cijfer publiceert; in het register staan geen cijfers',
  en: 'a rule for who publishes a figure; the register holds no figures',
} as const;

export const figureNotChecked: readonly NotCheckedRule[] = [
  {
    id: 'Q01',
    title: { nl: 'gemiddelde verblijfsduur met instroomcohort', en: 'mean length of stay with entry cohort' },
    source: 'method',
    reason: aboutFigures,
  },
  {
    id: 'Q02',
    title: { nl: 'aandeel met noemer van 10 of meer', en: 'share with a denominator of 10 or more' },
    source: 'method',
    reason: aboutFigures,
  },
  {
    id: 'Q03',
    title: {
      nl: 'voornemen tot plaatsing vóór de start van het programma',
      en: 'intention to place before the programme began',
    },
    source: 'method',
    reason: noField('het voornemen tot uithuisplaatsing', 'the intention to place out of home'),
  },
  {
    id: 'Q04',
    title: { nl: 'doel met nulmeting, periode en regio', en: 'target with baseline, period and region' },
    source: 'method',
    reason: {
      nl: 'een regel voor wie een doel stelt; in het register staan geen doelen van programma’s',
      en: 'a rule for who sets a target; the register holds no targets of programmes',
    },
  },
];
