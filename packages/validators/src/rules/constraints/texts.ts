/** What the rules on constraints of the family network say. */
import type { RuleTexts } from '../rule-texts.js';

export const constraintTexts = {
  X01: {
    title: { nl: 'twee gezagsdragers die niet samengaan', en: 'two holders who do not go together' },
    message: {
      nl: 'Op de dag waarop dit gezag begint, heeft een ander het al op een grond die zij niet delen: samen kan alleen als ouders, als ouder met een ander of als gezamenlijke voogden. Verbeter de soort gezag (kind), of sluit het eerdere gezag af.',
      en: 'On the day this authority begins another already holds it on a footing they do not share: two can only be parents, a parent with another, or joint guardians. Correct the kind of authority (kind), or close the earlier authority.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
