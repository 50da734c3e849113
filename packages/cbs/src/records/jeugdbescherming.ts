/** Jeugdbescherming: child protection measures, carried out by a gecertificeerde instelling. */
import { protectionCodes, protectionEndCodes } from '../codes/measures.js';
import type { RecordDefinition } from '../definition/record-definition.js';
import { measureFields } from './measure-fields.js';
import { personFields } from './person-fields.js';

const readText = ['2.0', '4', '5', '7'] as const;

export const jeugdbescherming = {
  kind: 'jeugdbescherming',
  title: { nl: 'jeugdbescherming', en: 'child protection' },
  frequency: 'half-year',
  typeField: 'typeMaatregel',
  startField: 'datumAanvang',
  endField: 'datumEinde',
  fields: {
    ...personFields,
    typeMaatregel: {
      name: 'typeMaatregel',
      nl: 'Type kinderbeschermingsmaatregel',
      form: 'code',
      length: 2,
      codes: protectionCodes,
      certainIn: ['2.0', '7'],
      presence: 'always',
      paragraph: '5.1.1',
    },
    datumAanvang: {
      name: 'datumAanvang',
      nl: 'Datum aanvang kinderbeschermingsmaatregel',
      form: 'date',
      length: 8,
      certainIn: readText,
      presence: 'first-institution',
      paragraph: '5.1.2',
    },
    datumEinde: {
      name: 'datumEinde',
      nl: 'Datum einde kinderbeschermingsmaatregel',
      form: 'date',
      length: 8,
      certainIn: readText,
      presence: 'at-end',
      paragraph: '5.1.3',
    },
    redenBeeindiging: {
      name: 'redenBeeindiging',
      nl: 'Reden of wijze beëindiging maatregel',
      form: 'code',
      length: 2,
      codes: protectionEndCodes,
      certainIn: ['2.0', '7'],
      presence: 'at-end',
      paragraph: '5.3.1',
    },
    ...measureFields,
  },
} as const satisfies RecordDefinition;
