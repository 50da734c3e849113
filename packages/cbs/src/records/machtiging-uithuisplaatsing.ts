/**
 * Machtiging uithuisplaatsing (MUHP): authorisations for a placement out of home, from 2022.
 *
 * That the file repeats the fields of the person is inferred: every GI is asked for them.
 */
import { authorisationCodes } from '../codes/measures.js';
import type { RecordDefinition } from '../definition/record-definition.js';
import { personFields } from './person-fields.js';

export const machtigingUithuisplaatsing = {
  kind: 'machtigingUithuisplaatsing',
  title: { nl: 'machtiging uithuisplaatsing', en: 'authorisation for a placement out of home' },
  from: '7',
  frequency: 'half-year',
  frequencyNote: {
    nl: 'versie 7 noemt geen periode; de bestanden van CBS over 2022 en 2023 zijn halfjaarlijks',
    en: 'version 7 names no period; the files of CBS on 2022 and 2023 are half-yearly',
  },
  typeField: 'typeMachtiging',
  startField: 'datumAanvangMachtiging',
  endField: 'datumEindeMachtiging',
  fields: {
    ...personFields,
    typeMachtiging: {
      name: 'typeMachtiging',
      nl: 'Type machtiging uithuisplaatsing',
      form: 'code',
      length: 2,
      codes: authorisationCodes,
      from: '7',
      certainIn: ['7'],
      presence: 'always',
      paragraph: '5.1.4',
    },
    datumAanvangMachtiging: {
      name: 'datumAanvangMachtiging',
      nl: 'Datum aanvang machtiging uithuisplaatsing',
      form: 'date',
      length: 8,
      from: '7',
      certainIn: ['7'],
      presence: 'first-institution',
      paragraph: '5.1.5',
    },
    datumEindeMachtiging: {
      name: 'datumEindeMachtiging',
      nl: 'Datum einde machtiging uithuisplaatsing',
      form: 'date',
      length: 8,
      from: '7',
      certainIn: ['7'],
      presence: 'at-end',
      paragraph: '5.1.6',
    },
  },
} as const satisfies RecordDefinition;
