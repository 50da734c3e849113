/** What the rules on persons and their ages say. No text gives a birth date, an age in days or a birthday. */
import type { Texts } from '@jeugd/core';
import type { RuleTexts } from '../rule-texts.js';

export const personTexts = {
  P01: {
    title: { nl: 'geboortedatum na de dag van uitvoer', en: 'birth date after the extraction date' },
    message: {
      nl: 'De geboortedatum ligt na de dag waarop de gegevens uit de bron zijn gehaald. Controleer de geboortedatum, ook het jaar.',
      en: 'The birth date lies after the day on which the data were extracted. Check the birth date, also its year.',
    },
  },
  P02: {
    title: { nl: 'overlijden klopt niet met de gegevens', en: 'death does not fit the records' },
    message: {
      nl: 'De overlijdensdatum ligt vóór de geboorte, of dit record loopt door of begint na het overlijden. Sluit het record af of verbeter de overlijdensdatum.',
      en: 'The day of death lies before the birth, or this record runs on or begins after the death. Close the record or correct the day of death.',
    },
  },
  P03: {
    title: { nl: 'einde voor begin', en: 'end before start' },
    message: {
      nl: 'Het einde ligt vóór het begin. Het einde is de eerste dag erbuiten; verbeter een van beide datums.',
      en: 'The end lies before the start. The end is the first day outside; correct one of the two dates.',
    },
  },
  P04: {
    title: { nl: 'einde bekend én onbekend', en: 'end both known and unknown' },
    message: {
      nl: 'Er staat een einddatum, en ook dat het einde onbekend is. Haal een van beide weg.',
      en: 'There is an end date, and also a mark that the end is unknown. Take one of the two away.',
    },
  },
  P06: {
    title: { nl: 'jeugdhulp vanaf 23 jaar', en: 'youth care from 23 on' },
    message: {
      nl: 'De jeugdhulp loopt door vanaf 23 jaar zonder strafrechtelijke grond. Vul de einddatum in als de hulp gestopt is, of leg de grond vast (ground: criminal-law).',
      en: 'Youth care goes on from 23 years without a criminal-law ground. Fill in the end if the help has stopped, or record the ground (ground: criminal-law).',
    },
  },
  P07: {
    title: { nl: 'jeugdhulp vanaf 18 jaar zonder grond', en: 'youth care from 18 on without a ground' },
    message: {
      nl: 'De jeugdhulp loopt door vanaf 18 jaar zonder vastgelegde grond. Vul de einddatum in als de hulp gestopt is, of leg de grond vast (ground): voortzetting (continued), vóór 18 nodig bevonden (found-before-18), hervatting (resumed) of strafrecht (criminal-law).',
      en: 'Youth care goes on from 18 years without a recorded ground. Fill in the end if the help has stopped, or record the ground: continued, found-before-18, resumed or criminal-law.',
    },
  },
  P08: {
    title: { nl: 'hervatting na meer dan een half jaar', en: 'resumed after more than half a year' },
    message: {
      nl: 'De jeugdhulp is na 18 jaar hervat zonder eerdere jeugdhulp die ten hoogste zes maanden eerder eindigde. Controleer begin en grond, of vul de eerdere jeugdhulp aan.',
      en: 'Youth care was resumed after 18 without earlier help that ended at most six months before. Check start and ground, or add the earlier help.',
    },
  },
  P10: {
    title: { nl: 'pleegzorg pas vanaf 18 jaar begonnen', en: 'foster care begun only from 18 on' },
    message: {
      nl: 'Deze pleegzorg begon op of na de 18e verjaardag en sluit niet binnen een half jaar aan op eerdere pleegzorg. Vul de eerdere pleegzorg aan, of leg een andere grond vast (ground).',
      en: 'This foster care began on or after the 18th birthday and does not follow earlier foster care within half a year. Add the earlier foster care, or record another ground.',
    },
  },
  P11: {
    title: {
      nl: 'begeleiding of verzorging als jeugdhulp na 18',
      en: 'participation or personal care after 18',
    },
    message: {
      nl: 'Hulp bij deelname aan de samenleving (deel 2) of persoonlijke verzorging (deel 3) is vanaf 18 jaar geen jeugdhulp meer. Vul de einddatum in als de hulp gestopt is, of leg de strafrechtelijke grond vast (ground: criminal-law).',
      en: 'Help with taking part in society (part 2) or personal care (part 3) is not youth care from 18 on. Fill in the end if the help has stopped, or record the criminal-law ground (ground: criminal-law).',
    },
  },
  P12: {
    title: { nl: 'burgerservicenummer ontbreekt', en: 'citizen service number missing' },
    message: {
      nl: 'Deze persoon krijgt hulp of heeft een maatregel, maar het burgerservicenummer ontbreekt. Vraag het op. Is er geen, dan vraagt de wet naam, geboortedatum en adres; dat kan dit register niet vastleggen.',
      en: 'This person has help or a measure, but no citizen service number is recorded. Ask for it. Where there is none, the law asks for name, birth date and address, which this register cannot hold.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;

/** Why P12 says nothing about a pseudonymised register. */
export const pseudonymisedText: Texts = {
  nl: 'gepseudonimiseerd: niemand in het register heeft een naam of burgerservicenummer',
  en: 'pseudonymised: nobody in the register has a name or citizen service number',
};
