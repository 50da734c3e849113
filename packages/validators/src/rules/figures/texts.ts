/** What the rules on figures and programmes say. */
import type { RuleTexts } from '../rule-texts.js';

export const figureTexts = {
  Q05: {
    title: { nl: 'leeftijd past niet bij KEK', en: 'age does not fit KEK' },
    message: {
      nl: 'Kort en Krachtig (KEK) is bedoeld voor kinderen die bij de start 4 tot en met 12 jaar zijn. Controleer de start en het programma.',
      en: 'Kort en Krachtig (KEK) is meant for children who are 4 to 12 at the start. Check the start and the programme.',
    },
  },
  Q06: {
    title: { nl: 'weinig uren voor ISB', en: 'few hours for ISB' },
    message: {
      nl: 'Intensieve systeembegeleiding (ISB) is bedoeld als hulp van gemiddeld {hours} uur per week of meer. Vul de uren per week in (hoursPerWeek), of controleer het programma.',
      en: 'Intensive system guidance (ISB) is meant as help of {hours} hours a week or more on average. Fill in the hours a week (hoursPerWeek), or check the programme.',
    },
  },
  Q07: {
    title: { nl: 'ThuisBest zonder systeemtherapie', en: 'ThuisBest without family therapy' },
    message: {
      nl: 'Bij ThuisBest loopt binnen {days} dagen na de opname ook systeemtherapie (MST). Vul het traject aan (trajectories, systeemtherapie), of controleer de start en het programma.',
      en: 'In ThuisBest systemic family therapy (MST) runs within {days} days of the admission. Add the trajectory (systeemtherapie), or check the start and the programme.',
    },
  },
  Q08: {
    title: { nl: 'past niet bij team Marathon', en: 'does not fit team Marathon' },
    message: {
      nl: 'Team Marathon behandelt thuis, met een gesloten machtiging en dus buiten een gesloten verblijf. Vul de machtiging aan, of controleer de periode en het programma.',
      en: 'Team Marathon treats at home, under a closed authorisation and so outside a closed stay. Add the authorisation, or check the period and the programme.',
    },
  },
  Q09: {
    title: { nl: 'cliëntcijfer klopt niet', en: 'client grade is not right' },
    message: {
      nl: 'Een cliëntcijfer is een getal van 1 tot en met 10 en noemt wie het gaf. Verbeter het cijfer (value), of vul in wie het gaf (respondent).',
      en: 'A client grade is a number from 1 to 10 and names who gave it. Correct the grade (value), or fill in who gave it (respondent).',
    },
  },
} as const satisfies Record<string, RuleTexts>;
