/** The fields that tell who carries a measure out: child protection and youth probation share them. */
import type { FieldDefinition } from '../definition/field.js';

const readText = ['2.0', '4', '5', '7'] as const;

export const measureFields = {
  datumEersteContact: {
    name: 'datumEersteContact',
    nl: 'Datum eerste contact',
    form: 'date',
    length: 8,
    until: '4',
    doubtfulIn: ['4'],
    certainIn: ['2.0'],
    presence: 'first-institution',
    paragraph: 'v2.0 4.3.1',
  },
  datumOvergedragen: {
    name: 'datumOvergedragen',
    nl: 'Datum overgedragen',
    form: 'date',
    length: 8,
    certainIn: readText,
    presence: 'when-handed-over',
    paragraph: '5.3.2, 7.5',
  },
  datumOvergedragenGekregen: {
    name: 'datumOvergedragenGekregen',
    nl: 'Datum overgedragen gekregen',
    form: 'date',
    length: 8,
    certainIn: readText,
    presence: 'when-taken-over',
    paragraph: '5.3.3, 7.5',
  },
} as const satisfies Readonly<Record<string, FieldDefinition>>;
