/** What published figures count or measure. */
import type { Texts } from '../findings/locale.js';

/**
 * Units of published figures, in words.
 *
 * @dutch eenheden
 * @example
 * figureUnits['nights-a-week'].nl; // 'nachten per week'
 */
export const figureUnits = {
  days: { nl: 'dagen', en: 'days' },
  months: { nl: 'maanden', en: 'months' },
  years: { nl: 'jaar', en: 'years' },
  'hours-a-week': { nl: 'uren per week', en: 'hours a week' },
  'nights-a-week': { nl: 'nachten per week', en: 'nights a week' },
  'days-a-week': { nl: 'dagen per week', en: 'days a week' },
  percent: { nl: 'procent', en: 'percent' },
  'percentage-points': { nl: 'procentpunt', en: 'percentage points' },
  proportion: { nl: 'aandeel, 0 tot 1', en: 'proportion, 0 to 1' },
  ratio: { nl: 'verhouding', en: 'ratio' },
  'grade-1-to-10': { nl: 'cijfer, 1 tot 10', en: 'grade, 1 to 10' },
  families: { nl: 'gezinnen', en: 'families' },
  'families-a-region': { nl: 'gezinnen per regio', en: 'families a region' },
  children: { nl: 'kinderen', en: 'children' },
  'children-a-group': { nl: 'kinderen per groep', en: 'children a group' },
  'young-people': { nl: 'jongeren', en: 'young people' },
  placements: { nl: 'uithuisplaatsingen', en: 'placements' },
  'placements-fewer': { nl: 'minder uithuisplaatsingen', en: 'placements fewer' },
  'placements-fewer-a-year': { nl: 'minder uithuisplaatsingen per jaar', en: 'placements fewer a year' },
  organisations: { nl: 'organisaties', en: 'organisations' },
  providers: { nl: 'aanbieders', en: 'providers' },
  municipalities: { nl: 'gemeenten', en: 'municipalities' },
  pilots: { nl: 'pilots', en: 'pilots' },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * Unit of a published figure.
 *
 * @dutch eenheid
 */
export type FigureUnit = keyof typeof figureUnits;
