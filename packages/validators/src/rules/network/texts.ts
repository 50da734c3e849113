/** What the rules on family network and foster care say. No text gives a day that follows from a birth date. */
import type { RuleTexts } from '../rule-texts.js';

export const networkTexts = {
  N01: {
    title: { nl: 'onmogelijk ouderschap', en: 'impossible parentage' },
    message: {
      nl: 'Iemand heeft hoogstens twee biologische en tegelijk hoogstens twee juridische ouders, en is nooit de eigen voorouder; met deze relatie is dat anders. Verwijder de relatie, draai de richting om, of vul het einde in.',
      en: 'Nobody has more than two genetic parents, or more than two legal parents at once, or is an ancestor of themselves; with this relation that is so. Remove the relation, turn it round, or fill in its end.',
    },
  },
  N02: {
    title: { nl: 'ouder te jong voor dit kind', en: 'parent too young for this child' },
    message: {
      nl: 'De ouder is niet ten minste {years} jaar ouder dan het kind. Controleer beide geboortedatums en de richting van de relatie.',
      en: 'The parent is not at least {years} years older than the child. Check both birth dates and the direction of the relation.',
    },
  },
  N03: {
    title: { nl: 'broer of zus past niet bij de ouders', en: 'sibling does not fit the parents' },
    message: {
      nl: 'De vastgelegde ouders van deze twee passen niet bij deze relatie. Verbeter het soort broer of zus (siblingKind), of de relaties met de ouders.',
      en: 'The recorded parents of these two do not fit this relation. Correct the kind of sibling (siblingKind), or the relations with the parents.',
    },
  },
  N04: {
    title: { nl: 'JIM minderjarig of beroepskracht', en: 'JIM a minor or a professional' },
    message: {
      nl: 'Een JIM is volwassen en geen beroepskracht in de zaak van deze jongere. Controleer wie de JIM is, of verbeter de periode of de andere relatie.',
      en: 'A JIM is an adult and no professional in the case of this young person. Check who the JIM is, or correct the period or the other relation.',
    },
  },
  N05: {
    title: { nl: 'twee huwelijken tegelijk', en: 'two marriages at once' },
    message: {
      nl: 'Dit huwelijk of geregistreerd partnerschap overlapt een eerder met iemand anders. Vul het einde van het eerdere in, of verbeter het begin of het soort (partnership).',
      en: 'This marriage or registered partnership overlaps an earlier one with somebody else. Fill in the end of the earlier one, or correct the start or the kind (partnership).',
    },
  },
  N06: {
    title: { nl: 'nachten zijn samen geen zeven', en: 'nights do not add up to seven' },
    message: {
      nl: 'De nachten per week in de huishoudens zijn samen {nights}, en geen 7. Verbeter de nachten (nightsPerWeek), of vul het andere huishouden of het verblijf aan.',
      en: 'The nights a week over the households add up to {nights}, not 7. Correct the nights (nightsPerWeek), or add the other household or the stay.',
    },
  },
  N07: {
    title: { nl: 'lopende rol van wie is overleden', en: 'open role of somebody who died' },
    message: {
      nl: 'Iemand in deze relatie of dit contract is overleden, maar de rol loopt door of begint daarna. Vul het einde in, of verbeter de overlijdensdatum.',
      en: 'Somebody in this relation or contract has died, but the role runs on or begins later. Fill in the end, or correct the day of death.',
    },
  },
  N08: {
    title: { nl: 'pleegouder te jong, of eigen kind', en: 'foster carer too young, or own child' },
    message: {
      nl: 'Een pleegouder is bij het contract 21 jaar of ouder en geen ouder of stiefouder van het kind. Controleer de pleegouder en het begin van het contract, of de relatie met het kind.',
      en: 'A foster carer is 21 or older at the contract and no parent or step-parent of the child. Check the carer and the start of the contract, or the relation with the child.',
    },
  },
  N09: {
    title: { nl: 'verklaring van geen bezwaar ontbreekt', en: 'statement of no objection missing' },
    message: {
      nl: 'Voor {missing} van wie op het adres van de pleegouder woont, de pleegouder meegerekend, is er bij het begin van het contract geen verklaring van geen bezwaar. Vul de verklaringen aan (statements), of verbeter de datum.',
      en: 'For {missing} of those at the address of the carer, the carer included, there is no statement of no objection when the contract begins. Add the statements, or correct their date.',
    },
  },
  N10: {
    title: { nl: 'voorwaarden niet binnen 13 weken', en: 'conditions not met within 13 weeks' },
    message: {
      nl: 'Het kind woonde er al; dan moeten voorbereiding en verklaringen van geen bezwaar er binnen 13 weken na het begin van het contract zijn, uiterlijk op {lastDay}. Vul ze aan (preparationDoneOn, statements), of beëindig het contract.',
      en: 'The child already lived there; preparation and statements of no objection are then due within 13 weeks of the start of the contract, at the latest on {lastDay}. Add them (preparationDoneOn, statements), or end the contract.',
    },
  },
  N11: {
    title: { nl: 'pleegoudervoogd zonder voogdij of contract', en: 'foster guardian in name only' },
    message: {
      nl: 'Een pleegoudervoogd heeft op dezelfde dag een pleegcontract en de voogdij; een van beide ontbreekt. Vul de voogdij (authorities) of het contract aan, of haal de aanduiding weg.',
      en: 'A foster guardian has a foster contract and guardianship on the same day; one of the two is missing. Add the guardianship (authorities) or the contract, or take the mark away.',
    },
  },
  N12: {
    title: { nl: 'pleegcontract zonder voorbereiding', en: 'foster contract against its conditions' },
    message: {
      nl: 'Een pleegouder heeft de voorbereiding vóór het contract afgerond en begeleidt zelf geen pleegouders van deze aanbieder. Vul de datum in of verbeter die (preparationDoneOn), of controleer guidesCarersForProvider.',
      en: 'A foster carer has finished the preparation before the contract and guides no carers of this provider. Fill in or correct the date (preparationDoneOn), or check guidesCarersForProvider.',
    },
  },
  N13: {
    title: { nl: 'geen nieuwe verklaring van geen bezwaar', en: 'no new statement of no objection' },
    message: {
      nl: 'Na een wissel van aanbieder, na twee jaar zonder pleegkind en bij een nieuwe huisgenoot van 12 jaar of ouder is een nieuwe verklaring van geen bezwaar nodig; die ontbreekt. Vul de nieuwe verklaring aan (statements).',
      en: 'After a change of provider, after two years without fostering and for a new resident of 12 or older a new statement of no objection is needed; there is none. Add the new statement (statements).',
    },
  },
  N14: {
    title: { nl: 'pleegzorg niet schriftelijk beëindigd', en: 'foster care not ended in writing' },
    message: {
      nl: 'De meerderjarige jongere heeft laten weten te stoppen met de pleegzorg, maar de aanbieder heeft het contract niet schriftelijk beëindigd. Vul het einde in (end) en leg vast dat het schriftelijk is gebeurd (endedInWriting).',
      en: 'The young adult has said to leave foster care, but the provider has not ended the contract in writing. Fill in the end and record that it was done in writing (endedInWriting).',
    },
  },
  N15: {
    title: { nl: 'geen jaarlijks gesprek afgesproken', en: 'no yearly talk agreed' },
    message: {
      nl: 'Met een pleegoudervoogd is er ten minste één gesprek per jaar; dat staat er niet. Vul het aantal gesprekken per jaar in (talksPerYear).',
      en: 'With a foster guardian there is at least one talk a year; it is not recorded. Fill in the number of talks a year (talksPerYear).',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
