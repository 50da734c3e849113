/** The rules on stays, plans and the responsible municipality that are not checked. */
import { convention, type NotCheckedRule, noField } from '../not-checked-rule.js';

export const stayNotChecked: readonly NotCheckedRule[] = [
  {
    id: 'S09',
    title: { nl: 'crisisplaats langer dan het maximum', en: 'crisis bed beyond its maximum' },
    source: 'convention',
    reason: {
      nl: 'het maximum verschilt per plaats en staat niet in het register',
      en: 'the maximum differs per place and is not in the register',
    },
  },
  {
    id: 'S10',
    title: { nl: 'verblijf van nul nachten', en: 'stay of no nights' },
    source: 'convention',
    reason: convention,
  },
  {
    id: 'S11',
    title: { nl: 'korte onderbreking op dezelfde plek', en: 'short gap at one place' },
    source: 'convention',
    reason: convention,
  },
  {
    id: 'S12',
    title: { nl: 'verblijf binnen de uithuisplaatsing', en: 'stay inside its episode' },
    source: 'data',
    reason: {
      nl: 'uithuisplaatsingen worden uit de verblijven afgeleid en kunnen er dus niet van afwijken',
      en: 'episodes are derived from the stays and so cannot differ from them',
    },
  },
  {
    id: 'S13',
    title: { nl: 'hybride groep: titel en vrijheid per dag', en: 'hybrid group: title and freedom per day' },
    source: 'court ruling 2025',
    reason: {
      nl: 'het register heeft geen veld voor het vrijheidsniveau per dag; de titel per nacht beoordelen de regels over machtigingen',
      en: 'the register has no field for the level of freedom per day; the title of each night is judged by the rules on authorisations',
    },
  },
  {
    id: 'S14',
    title: { nl: 'pleegzorg of gezinshuis overwogen', en: 'foster care or family home considered' },
    source: 'Jeugdwet 2.3(6), 3.5(2)',
    reason: noField(
      'de afweging van een pleeggezin of gezinshuis',
      'the weighing of a foster family or family home',
    ),
  },
  {
    id: 'S17',
    title: { nl: 'perspectief vastgelegd', en: 'perspective recorded' },
    source: 'guideline, dropped as norm in 2022',
    reason: noField(
      'het perspectief; een termijn stelt de richtlijn niet meer',
      'the perspective; the guideline sets no term any more',
    ),
  },
  {
    id: 'S27',
    title: { nl: 'gemeente hoort bij één jeugdregio', en: 'municipality in one youth region' },
    source: 'Jeugdwet 2.17',
    reason: {
      nl: 'de indeling in jeugdregio’s is nog geen deel van de bibliotheek',
      en: 'the list of youth regions is not part of the library yet',
    },
  },
];
