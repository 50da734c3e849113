/**
 * Preventief: activities of a gecertificeerde instelling in the voluntary field, meant to prevent a measure. Neither help
 * nor a measure.
 */
import { preventiveCodes, preventiveEndCodes } from '../codes/measures.js';
import type { RecordDefinition } from '../definition/record-definition.js';
import { personFields } from './person-fields.js';

const readText = ['2.0', '5', '7'] as const;

export const preventief = {
  kind: 'preventief',
  title: { nl: 'activiteiten in het preventief justitieel kader', en: 'preventive activities' },
  frequency: 'half-year',
  frequencyNote: {
    nl: 'het protocol zegt niet of deze records met jeugdbescherming (halfjaar) of jeugdreclassering (kwartaal) meegaan',
    en: 'the protocol does not say whether these records go with child protection (half-year) or youth probation (quarter)',
  },
  typeField: 'typeMaatregel',
  startField: 'datumAanvang',
  endField: 'datumEinde',
  fields: {
    ...personFields,
    typeMaatregel: {
      name: 'typeMaatregel',
      nl: 'Type maatregel',
      form: 'code',
      length: 2,
      codes: preventiveCodes,
      certainIn: readText,
      presence: 'always',
      paragraph: '5.4',
    },
    datumAanvang: {
      name: 'datumAanvang',
      nl: 'Datum aanvang activiteiten in het preventief justitieel kader',
      form: 'date',
      length: 8,
      certainIn: readText,
      presence: 'always',
      paragraph: '5.4.1',
    },
    datumEinde: {
      name: 'datumEinde',
      nl: 'Datum einde activiteiten in het preventief justitieel kader',
      form: 'date',
      length: 8,
      certainIn: readText,
      presence: 'at-end',
      paragraph: '5.4.2',
    },
    redenBeeindiging: {
      name: 'redenBeeindiging',
      nl: 'Reden beëindiging',
      form: 'code',
      length: 2,
      codes: preventiveEndCodes,
      certainIn: ['2.0', '7'],
      presence: 'at-end',
      paragraph: '5.3.1',
    },
  },
} as const satisfies RecordDefinition;
