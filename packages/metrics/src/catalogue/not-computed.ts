/** What is not computed: metrics of the field that no record of a register can carry, with the reason. */
import type { Texts } from '@jeugd/core';

/**
 * A metric that is not computed.
 *
 * @dutch uitkomstcijfer dat niet wordt berekend
 */
export interface NotComputedMetric {
  /** Id under which the field knows it. */
  readonly id: string;
  /** Name. */
  readonly name: Texts;
  /** Why not, and what it would take. */
  readonly because: Texts;
}

/**
 * The metrics of the field that are not computed, with the reason: no record carries what they count. Better none than
 * a number that counts something else.
 *
 * @dutch niet berekende uitkomstcijfers
 * @example
 * notComputedMetrics.some(({ id }) => id === 'school-continuity'); // true
 */
export const notComputedMetrics: readonly NotComputedMetric[] = [
  {
    id: 'no-current-contact-share',
    name: { nl: 'aandeel zonder actueel ggz-contact', en: 'share without current contact' },
    because: {
      nl: 'Een register van jeugdhulp bevat geen psychiatrische problemen van ouders en geen contacten met de volwassenen-ggz. Het zou een koppeling vragen met gegevens over de gezondheid van ouders.',
      en: 'A register of youth care holds no psychiatric problems of parents and no contacts with mental health care for adults. It would take a link to data on the health of parents.',
    },
  },
  {
    id: 'school-continuity',
    name: { nl: 'schoolcontinuïteit', en: 'school continuity' },
    because: {
      nl: 'Er is geen record van inschrijving op een school. Een relatie met een school zegt niet vanaf welke dag en tot wanneer het kind er onderwijs volgde.',
      en: 'There is no record of enrolment at a school. A relation with a school does not say from which day until when the child was taught there.',
    },
  },
];
