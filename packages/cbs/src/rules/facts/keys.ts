/** Rules on records that should be one. */
import type { RuleFacts } from '../rule-facts.js';

export const keyFacts: readonly RuleFacts[] = [
  {
    id: 'KEY-01',
    about: ['jeugdhulp'],
    fields: ['bsn', 'datumAanvang', 'hulpvorm'],
    scope: 'delivery',
    basis: 'stated',
    weight: 'error',
    source: '3.3 (v4, v5, v7)',
    validFrom: '2018-01-01',
    title: { nl: 'record staat er dubbel', en: 'record is there twice' },
    message: {
      nl: 'Record {other} heeft hetzelfde BSN, dezelfde aanvang en hulpvorm. Maak er een record van.',
      en: 'Record {other} has the same BSN, start and form of help. Make them one record.',
    },
  },
  {
    id: 'KEY-02',
    about: ['jeugdhulp'],
    fields: ['geslacht', 'geboortedatum', 'postcode', 'datumAanvang', 'hulpvorm'],
    scope: 'delivery',
    basis: 'stated',
    weight: 'warning',
    source: '3.3 (v4, v5, v7)',
    validFrom: '2018-01-01',
    title: { nl: 'record zonder BSN staat er dubbel', en: 'record without BSN is there twice' },
    message: {
      nl: 'Record {other} zonder BSN heeft hetzelfde geslacht, dezelfde geboortedatum, woonplaats, aanvang en hulpvorm. Maak er een record van, tenzij het een tweeling is.',
      en: 'Record {other} without BSN has the same sex, birth date, address, start and form of help. Make them one record, unless they are twins.',
    },
  },
  {
    id: 'KEY-03',
    about: ['jeugdhulp'],
    fields: ['bsn', 'hulpvorm', 'datumAanvang', 'datumEinde'],
    scope: 'delivery',
    basis: 'stated',
    weight: 'error',
    source: '3.3 (v4, v5, v7)',
    validFrom: '2018-01-01',
    title: { nl: 'dezelfde hulpvorm overlapt', en: 'the same form of help overlaps' },
    message: {
      nl: 'Record {other} van dezelfde jeugdige en hulpvorm overlapt met dit record. Maak er een record van: de eerste aanvang, en een einde als de laatste hulp eindigt.',
      en: 'Record {other} of the same youth and form of help overlaps with this one. Make them one record: the first start, and an end when the last help ends.',
    },
  },
  {
    id: 'KEY-04',
    about: ['jeugdbescherming', 'jeugdreclassering', 'preventief'],
    fields: ['bsn', 'typeMaatregel'],
    scope: 'delivery',
    basis: 'inferred',
    weight: 'warning',
    source: 'v7 3.3, 7.5',
    title: { nl: 'dezelfde maatregel overlapt', en: 'the same measure overlaps' },
    message: {
      nl: 'Record {other} van dezelfde jeugdige en soort maatregel overlapt met dit record. Lever een record per jeugdige per soort.',
      en: 'Record {other} of the same youth and type of measure overlaps with this one. Deliver one record per youth per type.',
    },
  },
  {
    id: 'KEY-05',
    about: 'all',
    fields: ['bsn'],
    scope: 'delivery',
    basis: 'stated',
    weight: 'error',
    source: 'v7 7.5',
    title: { nl: 'elke soort heeft een eigen record', en: 'each type has a record of its own' },
    message: {
      nl: 'Elke soort hulp of maatregel in een periode heeft een eigen record.',
      en: 'Each type of help or measure in a period has a record of its own.',
    },
  },
];
