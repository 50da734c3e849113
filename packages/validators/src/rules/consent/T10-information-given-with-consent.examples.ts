import type { CareEvent, PlainDate, Register } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { help, helped, order } from './example-family.js';

const told = (
  event: Partial<CareEvent>,
  birthDate: PlainDate = '2010-10-01',
  more: Omit<Register, 'about'> = {},
) =>
  helped({ birthDate }, [], {
    trajectories: [{ ...help, providerId: 'prov1' }],
    events: [{ id: 'e1', personId: 'c1', kind: 'information-given', date: '2024-02-20', ...event }],
    ...more,
  });
const faults = ['events/e1 consentById'];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A report about a girl of thirteen went to the new partner of her father; nobody consented.',
      records: told({ to: 'partner' }),
      faults,
    },
    {
      text: 'Her mother consented; from twelve on it is the girl herself.',
      records: told({ to: 'partner', consentById: 'mother' }),
      faults,
    },
    {
      text: 'The day before the twelfth birthday the girl cannot consent.',
      records: told({ to: 'partner', consentById: 'c1' }, '2012-02-21'),
      faults,
    },
    {
      text: 'On the sixteenth birthday her mother was told.',
      records: told({ to: 'mother' }, '2008-02-20'),
      faults,
    },
    {
      text: 'The institution was told on the day its order had ended.',
      records: told({ to: 'gi1' }, '2010-10-01', { measures: [{ ...order, end: '2024-02-20' }] }),
      faults,
    },
    {
      text: 'A neighbour consented for a girl of eight.',
      records: told({ to: 'neighbour', consentById: 'neighbour' }, '2015-10-01'),
      faults,
    },
    {
      text: 'A girl of eight is noted as having consented herself.',
      records: told({ to: 'neighbour', consentById: 'youth' }, '2015-10-01'),
      faults,
    },
    {
      text: 'Her mother had lost authority the day before.',
      records: told({ to: 'partner', consentById: 'mother' }, '2015-10-01', {
        authorities: [
          {
            id: 'a1',
            childId: 'c1',
            holderId: 'mother',
            kind: 'sole-parent',
            start: '2015-10-01',
            end: '2024-02-20',
          },
          { id: 'a2', childId: 'c1', holderId: 'father', kind: 'sole-parent', start: '2024-02-20' },
        ],
      }),
      faults,
    },
  ],
  holds: [
    {
      text: 'A girl of thirteen consented, noted as the youth.',
      records: told({ to: 'partner', consentById: 'youth' }),
    },
    {
      text: 'The parents of a girl of eight consented, noted by their role.',
      records: told({ to: 'partner', consentById: 'parents' }, '2015-10-01'),
    },
    {
      text: 'Nobody knows who holds authority over a girl of eight, nor whether a neighbour does.',
      records: told({ to: 'partner', consentById: 'neighbour' }, '2015-10-01', { authorities: [] }),
    },
    {
      text: 'The institution that carries out the order was told.',
      records: told({ to: 'gi1' }, '2010-10-01', { measures: [order] }),
    },
    { text: 'The girl consented.', records: told({ to: 'partner', consentById: 'c1' }) },
    {
      text: 'On the twelfth birthday, 29 February, she consents.',
      records: told({ to: 'partner', consentById: 'c1', date: '2024-02-29' }, '2012-02-29'),
    },
    {
      text: 'The mother of a girl of eight consented.',
      records: told({ to: 'partner', consentById: 'mother' }, '2015-10-01'),
    },
    { text: 'The provider of the help was told.', records: told({ to: 'prov1' }) },
    {
      text: 'Her mother was told the day before the sixteenth birthday.',
      records: told({ to: 'mother' }, '2008-02-21'),
    },
    { text: 'The judge was told: the law may oblige.', records: told({ to: 'kinderrechter' }) },
  ],
  skips: [
    {
      text: 'Something else happened.',
      records: told({ kind: 'police-contact', to: 'partner' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not say to whom.',
      records: told({}),
      reason: 'nothing-to-check',
    },
  ],
};
