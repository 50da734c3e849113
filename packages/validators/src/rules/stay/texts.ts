/** What the rules on stays say. */
import type { Texts } from '@jeugd/core';

interface RuleTexts {
  readonly title: Texts;
  readonly message: Texts;
}

export const stayTexts = {
  S01: {
    title: { nl: 'twee voltijdverblijven tegelijk', en: 'two full-time stays at once' },
    message: {
      nl: 'Dit voltijdverblijf overlapt {nights} nachten met een eerder voltijdverblijf. Verbeter begin of einde, of leg de nachten per week vast (nightsPerWeek).',
      en: 'This full-time stay overlaps an earlier full-time stay by {nights} nights. Correct a start or an end, or record the nights a week (nightsPerWeek).',
    },
  },
  S02: {
    title: { nl: 'onmogelijk aantal nachten per week', en: 'impossible number of nights a week' },
    message: {
      nl: 'Het aantal nachten per week is geen heel of half getal van 0 tot en met 7. Verbeter het aantal.',
      en: 'The nights a week are not a whole or half number from 0 to 7. Correct the number.',
    },
  },
  S03: {
    title: { nl: 'voltijdverblijf met weinig nachten', en: 'full-time stay with few nights' },
    message: {
      nl: 'De zorgvorm is voltijds, maar er staan minder dan 5 nachten per week. Kies de deeltijdvorm, of verbeter het aantal nachten.',
      en: 'The form of care is full-time, but fewer than 5 nights a week are recorded. Choose the part-time form, or correct the nights.',
    },
  },
  S04: {
    title: { nl: 'past niet bij Beter met Thuis', en: 'does not fit Beter met Thuis' },
    message: {
      nl: 'Beter met Thuis is bedoeld voor 2 tot en met 5 nachten per week en 6 tot en met 16 jaar. Controleer de nachten, de periode en het programma.',
      en: 'Beter met Thuis is meant for 2 to 5 nights a week and ages 6 to 16. Check the nights, the period and the programme.',
    },
  },
  S05: {
    title: { nl: 'pleegzorg buiten de leeftijdsgrens', en: 'foster care outside the age limits' },
    message: {
      nl: 'Pleegzorg begint vóór 18 jaar of wordt binnen een half jaar hervat, en eindigt uiterlijk op de 21e verjaardag; daarbuiten is een grond nodig. Controleer begin en einde, of leg de grond vast (ground).',
      en: 'Foster care begins before 18 or is resumed within half a year, and ends at the latest on the 21st birthday; outside that it needs a ground. Check start and end, or record the ground.',
    },
  },
  S06: {
    title: { nl: 'gezinshuis na 21 jaar', en: 'family home beyond 21' },
    message: {
      nl: 'Het verblijf in het gezinshuis loopt door na de 21e verjaardag; de sectorafspraak gaat tot 21 jaar. Controleer het einde. Klopt het, laat het dan zo staan en licht het toe buiten het register.',
      en: 'The stay in the family home goes on after the 21st birthday; the sector agreement reaches to 21. Check the end. If it is right, leave it and explain it outside the register.',
    },
  },
  S07: {
    title: { nl: 'kleinschalige groep te groot', en: 'small-scale group too large' },
    message: {
      nl: 'In deze kleinschalige groep verblijven tot {children} kinderen tegelijk; de norm is {norm}. Dat is zo op {days} dagen, voor het eerst op {from}. Controleer de verblijven. Kloppen ze, laat ze dan zo staan en licht het toe buiten het register.',
      en: 'Up to {children} children stay in this small-scale group at once; the norm is {norm}. So on {days} days, first on {from}. Check the stays. If they are right, leave them and explain it outside the register.',
    },
  },
  S08: {
    title: { nl: 'gezinshuis te vol', en: 'family home too full' },
    message: {
      nl: 'In dit gezinshuis verblijven tot {children} kinderen tegelijk; de kwaliteitscriteria gaan uit van {norm}. Dat is zo op {days} dagen, voor het eerst op {from}. Controleer de verblijven. Kloppen ze, laat ze dan zo staan en licht het toe buiten het register.',
      en: 'Up to {children} children stay in this family home at once; the quality criteria assume {norm}. So on {days} days, first on {from}. Check the stays. If they are right, leave them and explain it outside the register.',
    },
  },
  S18: {
    title: { nl: 'naar huis, maar daar niet gezien', en: 'gone home, but not seen there' },
    message: {
      nl: 'Het verblijf eindigt met terugkeer naar huis, maar er volgt binnen een dag geen periode thuis. Vul de periode thuis aan (homeSpells), of verbeter de bestemming.',
      en: 'The stay ends with a return home, but no spell at home follows within a day. Add the home spell, or correct the destination.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
