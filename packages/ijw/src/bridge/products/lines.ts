/**
 * What the standard products mean: the lines of the table, and nothing else.
 *
 * Codes of one meaning stand in one line; the first of them is the one that is written. Of each other code the list
 * itself names the form of help, in the codes of CBS (`byFormOfHelp`); where no code is known the category counts
 * (`byCategory`).
 *
 * Sources: labels and forms of help of JZ21 (standaardproductcodelijst Jeugdwet, February 2025); labels of JZ020; CBS,
 * Beleidsinformatie Jeugd 3.3 (hulpvorm) and the types of measure; names of the care forms of `@jeugd/core`.
 */
import type { Sourced } from '../crosswalks/sourced.js';
import type { ProductGives } from './product-meaning.js';

/** A line: its key, what the products are, and how sure that is. */
export type Line<Key> = Sourced & ProductGives & Key;

const label = 'JZ21: label of the product, with the name of the care form';
const formOfHelp = 'JZ21: form of help of the product; CBS, Beleidsinformatie Jeugd 3.3 (hulpvorm)';
const category = 'JZ020: label of the category';
const crisisNote = {
  nl: 'In categorie 46 (Jeugdhulp crisis): de hulp begon in een crisis.',
  en: 'In category 46 (crisis help): the help began in a crisis.',
} as const;

/** Lines for codes. */
export const byCode: readonly Line<{ readonly codes: readonly string[] }>[] = [
  // Foster care
  {
    codes: ['43A09', '43A03', '43A60', '43A61', '43A63', '43B00', '44A07', '44A03', '44B00'],
    gives: 'help',
    careForm: 'pleegzorg',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['44B09', '43A24', '43A27', '44A19', '44B06'],
    gives: 'help',
    careForm: 'voltijdpleegzorg',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['43B08', '44B02'],
    gives: 'help',
    careForm: 'voltijdpleegzorg',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Het label zegt fulltime; de lijst met zorgvormen zegt voltijd.',
      en: 'The label says fulltime; the list of care forms says voltijd.',
    },
  },
  {
    codes: ['44B10', '43A23', '43A26', '44A18', '44B07'],
    gives: 'help',
    careForm: 'deeltijdpleegzorg',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['43B09', '44B03'],
    gives: 'help',
    careForm: 'deeltijdpleegzorg',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Het label zegt parttime; de lijst met zorgvormen zegt deeltijd.',
      en: 'The label says parttime; the list of care forms says deeltijd.',
    },
  },
  {
    codes: ['43A62'],
    gives: 'help',
    careForm: 'weekendpleegzorg',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['43A25', '43A28', '44A20'],
    gives: 'help',
    careForm: 'vakantiepleegzorg',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['46A05', '46B05'],
    gives: 'help',
    careForm: 'crisispleegzorg',
    crisis: true,
    certainty: 'high',
    source: label,
  },
  // Family homes and respite
  {
    codes: ['43A10', '43A04', '43A29', '43A30', '43A31', '44A08', '44A04', '44A21', '44A22', '44A23'],
    gives: 'help',
    careForm: 'gezinshuis',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['46A02', '46B02'],
    gives: 'help',
    careForm: 'gezinshuis',
    crisis: true,
    certainty: 'high',
    source: label,
    note: crisisNote,
  },
  {
    codes: ['43B01', '43B10', '44B01', '44B04'],
    gives: 'help',
    careForm: 'gezinsgericht',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['43B11', '44B05'],
    gives: 'help',
    careForm: 'gezinsgericht',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Parttime: hoeveel nachten per week zegt het label niet.',
      en: 'Part-time: the label does not say how many nights a week.',
    },
  },
  {
    codes: [
      '43A11',
      '43A05',
      '43A32',
      '43A33',
      '43A34',
      '43A66',
      '44A09',
      '44A05',
      '44A24',
      '44A25',
      '44A26',
      '44A45',
    ],
    gives: 'help',
    careForm: 'logeren',
    certainty: 'high',
    source: label,
  },
  // Groups
  {
    codes: [
      '43A08',
      '43A02',
      '43A20',
      '43A21',
      '43A22',
      '43A40',
      '43A41',
      '43A42',
      '44A02',
      '44A15',
      '44A16',
      '44A17',
      '44A32',
      '44A33',
      '44A34',
    ],
    gives: 'help',
    careForm: 'deeltijdverblijf',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['43B06', '43B18'],
    gives: 'help',
    careForm: 'deeltijdverblijf',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Het label zegt: cliënt parttime aanwezig.',
      en: 'The label says: client present part of the time.',
    },
  },
  {
    codes: ['43A07', '43A01'],
    gives: 'help',
    careForm: 'residentieel',
    certainty: 'medium',
    source: formOfHelp,
  },
  {
    codes: [
      '43A13',
      '43A43',
      '43A44',
      '43A45',
      '43A46',
      '43A47',
      '43A53',
      '43A54',
      '43A55',
      '43A56',
      '43A57',
    ],
    gives: 'help',
    careForm: 'lvb-behandelverblijf',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Verblijf voor jeugdigen met een licht verstandelijke beperking: JSLVG en ZZP LVG.',
      en: 'Residence for youth with a mild intellectual disability: JSLVG and ZZP LVG.',
    },
  },
  {
    codes: ['46A03', '46A04', '46B03', '46B04'],
    gives: 'help',
    careForm: 'crisisopvang',
    crisis: true,
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Crisisverblijf dat geen pleegzorg of gezinshuis is: een bed in een groep.',
      en: 'A crisis stay that is no foster care or family home: a bed in a group.',
    },
  },
  // Closed
  {
    codes: ['43A12', '43A06', '43A64', '43B02', '43B13', '43B15'],
    gives: 'help',
    careForm: 'gesloten-jeugdhulp',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['43B14'],
    gives: 'help',
    careForm: 'wvggz-opname',
    certainty: 'medium',
    source:
      'JZ21: label of the product; CBS, Beleidsinformatie Jeugd: BOPZ in protocol 2, Wvggz in protocol 7',
  },
  {
    codes: ['43B12'],
    gives: 'unclear',
    certainty: 'high',
    source: label,
    note: {
      nl: 'Hulp bij een voorwaardelijke machtiging of schorsing: het kind kan thuis wonen, terwijl de lijst verblijf zegt.',
      en: 'Help under a conditional authorisation or suspension: the child may live at home, while the list says residence.',
    },
  },
  // Help without residence
  {
    codes: ['45B00', '45A00'],
    gives: 'help',
    careForm: 'ambulant',
    certainty: 'high',
    source: label,
  },
  {
    codes: ['46A01', '46B01'],
    gives: 'help',
    careForm: 'ambulante-spoedhulp',
    crisis: true,
    certainty: 'medium',
    source: label,
    note: crisisNote,
  },
  {
    codes: ['45A04', '45B04', '45B05', '45B06', '45B13', '45B14', '45B15', '45B22', '45B23', '45B24'],
    gives: 'help',
    careForm: 'ambulant-op-locatie',
    certainty: 'high',
    source: formOfHelp,
  },
  {
    codes: ['45A52', '45B07', '45B08', '45B09', '45B16', '45B17', '45B18', '45B25', '45B26', '45B27'],
    gives: 'help',
    careForm: 'ambulant-netwerk',
    certainty: 'high',
    source: formOfHelp,
  },
  { codes: ['41A03', '41A04'], gives: 'help', careForm: 'daghulp', certainty: 'high', source: label },
  {
    codes: ['46A00', '46B00'],
    gives: 'unclear',
    certainty: 'high',
    source: label,
    note: {
      nl: 'Het label zegt crisis, en niet of het kind ergens anders slaapt.',
      en: 'The label says crisis, and not whether the child sleeps elsewhere.',
    },
  },
  {
    codes: [
      '44A47',
      '44A48',
      '44A49',
      '44A50',
      '44A51',
      '44A52',
      '44A53',
      '44A54',
      '44A55',
      '44A56',
      '44A57',
      '44A58',
    ],
    gives: 'unclear',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Volledig pakket thuis (VPT): het label zegt thuis, terwijl de lijst verblijf zegt.',
      en: 'Full package at home (VPT): the label says home, while the list says residence.',
    },
  },
  {
    codes: ['52A00'],
    gives: 'unclear',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Specialistische ggz kan met en zonder verblijf zijn.',
      en: 'Specialist mental health care can be with and without residence.',
    },
  },
  // Measures
  {
    codes: ['48B10', '48A01', '48A02', '48A04', '48A05', '48B00', '48B01', '48B12'],
    gives: 'measure',
    measure: 'ots',
    certainty: 'high',
    source: 'JZ21: label of the product; CBS, type of measure 11 (ondertoezichtstelling)',
  },
  {
    codes: ['48B11', '48A03', '48A06', '48B02', '48B13'],
    gives: 'guardianship',
    certainty: 'medium',
    source: 'JZ21: label of the product; CBS, type of measure 21 (voogdij)',
    note: {
      nl: 'Voogdij die een gecertificeerde instelling uitvoert; voorlopige en tijdelijke voogdij hebben geen eigen code.',
      en: 'Guardianship carried out by a certified institution; provisional and temporary guardianship have no code.',
    },
  },
  {
    codes: [
      '47B10',
      '47A01',
      '47A02',
      '47A03',
      '47A04',
      '47A05',
      '47A06',
      '47A07',
      '47A08',
      '47A09',
      '47A10',
      '47B00',
      '47B01',
      '47B02',
      '47B03',
      '47B04',
      '47B05',
      '47B06',
      '47B11',
      '47B12',
      '47B13',
      '47B14',
      '47B15',
      '47B16',
    ],
    gives: 'measure',
    measure: 'jeugdreclassering',
    certainty: 'high',
    source: 'JZ21: label of the product; CBS, types of youth probation 41 to 63',
  },
  // No help of its own
  {
    codes: [
      '43A58',
      '43A59',
      '43A65',
      '44A46',
      '44B08',
      '44B15',
      '44B16',
      '44B17',
      '44B18',
      '45A58',
      '45A59',
      '45A60',
      '45A61',
      '45A62',
      '45A75',
      '48B14',
    ],
    gives: 'nothing',
    certainty: 'high',
    source: label,
    note: {
      nl: 'Toeslag, vergoeding, afwezigheidsdag of coördinatie: hoort bij hulp die zelf is toegewezen.',
      en: 'A surcharge, an allowance, a day of absence or coordination: belongs to help that is assigned itself.',
    },
  },
];

/** Lines for codes of which the list names the form of help. In the categories 47 to 49 those codes mean measures. */
export const byFormOfHelp: readonly Line<{
  readonly categories: readonly string[];
  readonly formOfHelp: string;
}>[] = [
  {
    categories: ['45'],
    formOfHelp: '01',
    gives: 'help',
    careForm: 'ambulant',
    certainty: 'medium',
    source: formOfHelp,
    note: {
      nl: 'Uitgevoerd door het wijkteam; waar de hulp is zegt de lijst niet.',
      en: 'By the local team; the list does not say where the help is.',
    },
  },
  {
    categories: ['40', '45', '51', '53'],
    formOfHelp: '02',
    gives: 'help',
    careForm: 'ambulant-op-locatie',
    certainty: 'medium',
    source: formOfHelp,
  },
  {
    categories: ['41'],
    formOfHelp: '03',
    gives: 'help',
    careForm: 'daghulp',
    certainty: 'high',
    source: formOfHelp,
  },
  {
    categories: ['40', '45'],
    formOfHelp: '04',
    gives: 'help',
    careForm: 'ambulant-netwerk',
    certainty: 'medium',
    source: formOfHelp,
  },
  {
    categories: ['43', '44'],
    formOfHelp: '14',
    gives: 'help',
    careForm: 'residentieel',
    certainty: 'medium',
    source: formOfHelp,
    note: {
      nl: 'Elk verblijf dat geen pleegzorg, gezinsgericht of gesloten is; meestal een groep.',
      en: 'Every stay that is no foster care, family-based or closed; mostly a group.',
    },
  },
];

const oldLabel = 'JZ020: label of the category; CBS, Beleidsinformatie Jeugd 3.3 (hulpvorm)';

/** Lines for categories, where no code is known. */
export const byCategory: readonly Line<{ readonly category: string }>[] = [
  {
    category: '31',
    gives: 'help',
    careForm: 'ambulant',
    certainty: 'medium',
    source: oldLabel,
    note: {
      nl: 'Uitgevoerd door het wijkteam; waar de hulp is zegt het label niet.',
      en: 'By the local team; the label does not say where the help is.',
    },
  },
  { category: '32', gives: 'help', careForm: 'ambulant-op-locatie', certainty: 'high', source: oldLabel },
  { category: '33', gives: 'help', careForm: 'daghulp', certainty: 'high', source: oldLabel },
  { category: '34', gives: 'help', careForm: 'ambulant-netwerk', certainty: 'high', source: oldLabel },
  { category: '35', gives: 'help', careForm: 'pleegzorg', certainty: 'high', source: oldLabel },
  { category: '36', gives: 'help', careForm: 'gezinsgericht', certainty: 'high', source: oldLabel },
  {
    category: '37',
    gives: 'help',
    careForm: 'gesloten-jeugdhulp',
    certainty: 'medium',
    source: oldLabel,
    note: {
      nl: 'CBS telt ook een opname onder de Wvggz als gesloten plaatsing.',
      en: 'CBS counts an admission under the Wvggz as a closed placement too.',
    },
  },
  { category: '38', gives: 'help', careForm: 'residentieel', certainty: 'high', source: oldLabel },
  {
    category: '40',
    gives: 'help',
    careForm: 'ambulant',
    certainty: 'medium',
    source: category,
    note: {
      nl: 'Persoonlijke verzorging; waar die is zegt de categorie niet.',
      en: 'Personal care; the category does not say where.',
    },
  },
  { category: '41', gives: 'help', careForm: 'daghulp', certainty: 'high', source: category },
  { category: '42', gives: 'nothing', certainty: 'high', source: category },
  { category: '43', gives: 'help', careForm: 'met-verblijf', certainty: 'high', source: category },
  { category: '44', gives: 'help', careForm: 'met-verblijf', certainty: 'high', source: category },
  { category: '45', gives: 'help', careForm: 'ambulant', certainty: 'high', source: category },
  { category: '46', gives: 'unclear', certainty: 'high', source: category },
  { category: '47', gives: 'measure', measure: 'jeugdreclassering', certainty: 'high', source: category },
  { category: '48', gives: 'unclear', certainty: 'high', source: category },
  { category: '49', gives: 'unclear', certainty: 'high', source: category },
  { category: '50', gives: 'unclear', certainty: 'high', source: category },
  { category: '51', gives: 'help', careForm: 'zonder-verblijf', certainty: 'medium', source: category },
  { category: '52', gives: 'unclear', certainty: 'high', source: category },
  { category: '53', gives: 'unclear', certainty: 'medium', source: category },
  { category: '54', gives: 'unclear', certainty: 'high', source: category },
  { category: '55', gives: 'unclear', certainty: 'high', source: category },
];
