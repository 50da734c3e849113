/** Rules on preventive activities. */
import type { RuleFacts } from '../rule-facts.js';

export const preventiveFacts: readonly RuleFacts[] = [
  {
    id: 'PJ-01',
    about: ['preventief'],
    fields: ['typeMaatregel', 'redenBeeindiging'],
    scope: 'record',
    basis: 'stated',
    weight: 'error',
    source: '4.4, 4.3.2; v7 5.3.1, 5.4',
    title: { nl: 'type of reden van preventief is niet 31', en: 'type or reason of preventive is not 31' },
    message: {
      nl: 'Preventieve activiteiten hebben type 31 en, bij een einde, reden 31. Verbeter de code.',
      en: 'Preventive activities have type 31 and, at the end, reason 31. Correct the code.',
    },
  },
  {
    id: 'PJ-02',
    about: ['preventief'],
    fields: ['datumEinde', 'redenBeeindiging'],
    scope: 'record',
    basis: 'inferred',
    weight: 'error',
    source: 'v7 5.3.1, 5.4.2',
    title: { nl: 'einde en reden horen bij elkaar', en: 'end and reason belong together' },
    message: {
      nl: 'Datum einde en reden zijn allebei gevuld of allebei leeg. Vul aan of haal weg.',
      en: 'End and reason are both filled or both empty. Fill in or take out.',
    },
  },
  {
    id: 'PJ-03',
    about: ['preventief'],
    fields: ['datumOvergedragen', 'datumOvergedragenGekregen'],
    scope: 'record',
    basis: 'inferred',
    weight: 'warning',
    source: 'v7 5.3.2, 5.3.3',
    title: { nl: 'overdracht bij preventief', en: 'transfer with preventive activities' },
    message: {
      nl: 'Overdrachtsdatums horen bij maatregelen, niet bij preventieve activiteiten. Haal ze weg.',
      en: 'Transfer dates belong to measures, not to preventive activities. Take them out.',
    },
  },
  {
    id: 'PJ-04',
    about: ['preventief'],
    fields: ['typeMaatregel'],
    scope: 'manual',
    basis: 'stated',
    weight: 'info',
    source: '4.4; v7 5.4',
    title: { nl: 'wat preventief is', en: 'what preventive is' },
    message: {
      nl: 'Preventief is een activiteit van een GI in het vrijwillig kader om een maatregel te voorkomen; geen jeugdhulp.',
      en: 'Preventive is an activity of a GI in the voluntary field to prevent a measure; no youth help.',
    },
  },
];
