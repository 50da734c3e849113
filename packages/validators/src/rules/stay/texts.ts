/** What the rules on stays say. */
import type { RuleTexts } from '../rule-texts.js';

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
  S15: {
    title: { nl: 'gemeente volgt niet uit het adres', en: 'municipality does not follow from the address' },
    message: {
      nl: 'De vastgelegde gemeente is op geen dag van deze hulp verantwoordelijk: dat is de gemeente van het adres, en bij verblijf die van het adres vlak vóór het verblijf. Verbeter de gemeente (municipality), of vul de adressen aan.',
      en: 'The recorded municipality is responsible on no day of this help: that is the one of the address, and for a stay of the address right before it. Correct the municipality, or add the addresses.',
    },
  },
  S16: {
    title: { nl: 'gemeente volgt niet uit het gezag', en: 'municipality does not follow from authority' },
    message: {
      nl: 'De vastgelegde gemeente is op geen dag van deze hulp verantwoordelijk: vóór 2022 is dat de gemeente van wie het gezag heeft, vanaf 18 jaar de eigen gemeente. Verbeter de gemeente (municipality), of vul adressen en gezag aan.',
      en: 'The recorded municipality is responsible on no day of this help: before 2022 that is the one of those with authority, from 18 on the one of the young adult. Correct the municipality, or add addresses and authority.',
    },
  },
  S18: {
    title: { nl: 'naar huis, maar daar niet gezien', en: 'gone home, but not seen there' },
    message: {
      nl: 'Het verblijf eindigt met terugkeer naar huis, maar er volgt binnen een dag geen periode thuis. Vul de periode thuis aan (homeSpells), of verbeter de bestemming.',
      en: 'The stay ends with a return home, but no spell at home follows within a day. Add the home spell, or correct the destination.',
    },
  },
  S19: {
    title: { nl: 'geen hulpverleningsplan binnen zes weken', en: 'no care plan within six weeks' },
    message: {
      nl: 'Er komt geen familiegroepsplan, en er is geen ander plan dat uiterlijk op {lastDay} is vastgesteld. Vul het plan aan, of vul in wanneer het is vastgesteld (establishedOn).',
      en: 'No family group plan comes, and there is no other plan that was made by {lastDay}. Add the plan, or fill in when it was made (establishedOn).',
    },
  },
  S20: {
    title: { nl: 'familiegroepsplan niet aangeboden', en: 'family group plan not offered' },
    message: {
      nl: 'De hulp of maatregel begon zonder dat het gezin de kans kreeg op een familiegroepsplan, en zonder reden daarvoor. Leg het aanbod vast (plans: family-group-plan, offeredOn), of de reden (waivedReason).',
      en: 'Help or a measure began without the family being given the chance of a family group plan, and without a reason. Record the offer (plans: family-group-plan, offeredOn), or the reason (waivedReason).',
    },
  },
  S21: {
    title: {
      nl: 'oude gemeente langer dan een jaar na verhuizing',
      en: 'old municipality over a year after a move',
    },
    message: {
      nl: 'Na een verhuizing kan hulp zonder verblijf tot {until} op dezelfde voorwaarden doorgaan; hier staat daarna nog de gemeente van vóór de verhuizing. Leg de nieuwe gemeente vast (municipality), of sluit de hulp af.',
      en: 'After a move help without a stay can go on under the same terms until {until}; the municipality of before the move still stands here after that. Record the new municipality, or close the help.',
    },
  },
  S22: {
    title: {
      nl: 'gemeente bij onbekend adres klopt niet',
      en: 'municipality for an unknown address is wrong',
    },
    message: {
      nl: 'Er is geen bruikbaar adres, en de vastgelegde gemeente is niet die waar de moeder bij de geboorte stond ingeschreven of waar het kind werkelijk verbleef; woont het kind in het buitenland, dan telt alleen het verblijf. Verbeter de gemeente (municipality), of vul de adressen aan.',
      en: 'There is no usable address, and the recorded municipality is not the one where the mother was registered at the birth or where the child really stayed; for a home abroad only the stay counts. Correct the municipality, or add the addresses.',
    },
  },
  S23: {
    title: { nl: 'gemeente van vóór 2022', en: 'municipality of before 2022' },
    message: {
      nl: 'Op 1 januari 2022 werd een andere gemeente verantwoordelijk voor deze hulp, maar die van daarvoor staat er nog. Leg de nieuwe gemeente vast (municipality).',
      en: 'On 1 January 2022 another municipality became responsible for this help, but the one of before still stands here. Record the new municipality.',
    },
  },
  S24: {
    title: { nl: 'geen antwoord binnen twee weken', en: 'no answer within two weeks' },
    message: {
      nl: 'Het antwoord op de vraag welke gemeente betaalt, moest er uiterlijk op {lastDay} zijn. Vul in wanneer er is geantwoord (answeredOn), of vraag het antwoord op.',
      en: 'The answer to which municipality pays was due by {lastDay}. Fill in when it was answered (answeredOn), or ask for the answer.',
    },
  },
  S25: {
    title: { nl: 'plan niet op schrift', en: 'plan not in writing' },
    message: {
      nl: 'Onder een maatregel, jeugdreclassering of gesloten jeugdhulp staat het plan op schrift, en anders binnen 14 dagen nadat daarom is gevraagd. Leg de vorm vast (form: written), of vul in wanneer het op schrift is gesteld (writtenOn).',
      en: 'Under a measure, youth probation or closed care the plan is in writing, and otherwise within 14 days after that was asked. Record the form (form: written), or fill in when it was put in writing (writtenOn).',
    },
  },
  S26: {
    title: {
      nl: 'pleegouder stemde niet in met de eigen rol',
      en: 'foster carer did not agree to their own role',
    },
    message: {
      nl: 'Het plan gaat over pleegzorg, maar de pleegouder stemde niet in met de eigen rol en begeleiding daarin. Vul in wanneer de pleegouder instemde (carerConsentOn), of bespreek het plan.',
      en: 'The plan is about foster care, but the foster carer did not agree to their own role and guidance in it. Fill in when the carer agreed (carerConsentOn), or talk the plan over.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
