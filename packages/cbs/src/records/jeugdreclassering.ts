/** Jeugdreclassering: youth probation, carried out by a gecertificeerde instelling. */
import {
  interventionCodes,
  onwardReferralCodes,
  probationCodes,
  probationEndCodes,
  riskCodes,
} from '../codes/measures.js';
import type { RecordDefinition } from '../definition/record-definition.js';
import { measureFields } from './measure-fields.js';
import { personFields } from './person-fields.js';

const readText = ['2.0', '4', '5', '7'] as const;

export const jeugdreclassering = {
  kind: 'jeugdreclassering',
  title: { nl: 'jeugdreclassering', en: 'youth probation' },
  frequency: 'quarter',
  frequencyNote: {
    nl: 'open tegenspraak: het protocol zegt per kwartaal, een overzicht van CBS per halfjaar; kwartaal geldt hier',
    en: 'open conflict: the protocol says every quarter, a survey sheet of CBS every half-year; quarter counts here',
  },
  typeField: 'typeMaatregel',
  startField: 'datumAanvang',
  endField: 'datumEinde',
  fields: {
    ...personFields,
    typeMaatregel: {
      name: 'typeMaatregel',
      nl: 'Type jeugdreclassering',
      form: 'code',
      length: 2,
      codes: probationCodes,
      certainIn: ['2.0', '3', '7'],
      presence: 'always',
      paragraph: '5.2.1',
    },
    datumAanvang: {
      name: 'datumAanvang',
      nl: 'Datum aanvang jeugdreclassering',
      form: 'date',
      length: 8,
      certainIn: readText,
      presence: 'first-institution',
      paragraph: '5.2.2',
    },
    datumEinde: {
      name: 'datumEinde',
      nl: 'Datum einde jeugdreclassering',
      form: 'date',
      length: 8,
      certainIn: readText,
      presence: 'at-end',
      paragraph: '5.2.3',
    },
    erkendeInterventie: {
      name: 'erkendeInterventie',
      nl: 'Inzet erkende interventie bij jeugdreclassering',
      form: 'code',
      length: 2,
      codes: interventionCodes,
      certainIn: ['7'],
      presence: 'at-end',
      paragraph: '5.2.4, 7.5',
    },
    redenBeeindiging: {
      name: 'redenBeeindiging',
      nl: 'Reden beëindiging maatregel',
      form: 'code',
      length: 2,
      codes: probationEndCodes,
      until: '5',
      certainIn: ['2.0'],
      presence: 'at-end',
      paragraph: 'v2.0 4.3.2',
    },
    dynamischRisicoprofiel: {
      name: 'dynamischRisicoprofiel',
      nl: 'Dynamisch risicoprofiel (wijze beëindiging, 1 van 2)',
      form: 'code',
      length: 2,
      codes: riskCodes,
      from: '6',
      certainIn: ['7'],
      presence: 'at-end',
      paragraph: '5.3.1',
    },
    doorverwijzingJeugdhulp: {
      name: 'doorverwijzingJeugdhulp',
      nl: 'Doorverwijzing jeugdhulp (wijze beëindiging, 2 van 2)',
      form: 'code',
      length: 2,
      codes: onwardReferralCodes,
      from: '6',
      certainIn: ['7'],
      presence: 'at-end',
      paragraph: '5.3.1',
    },
    ...measureFields,
  },
} as const satisfies RecordDefinition;
