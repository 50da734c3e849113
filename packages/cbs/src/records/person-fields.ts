/** The fields of the person, which every record has. */
import { sexCodes } from '../codes/person.js';
import type { FieldDefinition } from '../definition/field.js';

const read = ['2.0', '7'] as const;

export const personFields = {
  bsn: {
    name: 'bsn',
    nl: 'Burgerservicenummer',
    form: 'bsn',
    length: 9,
    certainIn: ['2.0', '3', '4', '5', '7'],
    presence: 'always',
    paragraph: '2.2, 7.5',
  },
  geboortedatum: {
    name: 'geboortedatum',
    nl: 'Geboortedatum',
    form: 'birth-date',
    length: 8,
    certainIn: ['2.0', '4', '5', '7'],
    presence: 'always',
    paragraph: '2.3',
  },
  geslacht: {
    name: 'geslacht',
    nl: 'Geslacht',
    form: 'code',
    length: 1,
    codes: sexCodes,
    certainIn: read,
    presence: 'always',
    paragraph: '2.4',
  },
  postcode: {
    name: 'postcode',
    nl: 'Postcode ter duiding van de woonplaats',
    form: 'postcode',
    length: 6,
    certainIn: ['2.0', '3', '4', '5', '7'],
    presence: 'address',
    paragraph: '2.5, 7.5',
  },
  gemeentecode: {
    name: 'gemeentecode',
    nl: 'CBS-gemeentecode',
    form: 'municipality',
    certainIn: ['2.0', '4', '5', '7'],
    presence: 'address',
    paragraph: '2.5, 7.5',
  },
} as const satisfies Readonly<Record<string, FieldDefinition>>;
