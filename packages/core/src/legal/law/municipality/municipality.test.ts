import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../calendar/index.js';
import { continuedCareOf, legalItems, responsibleMunicipality } from '../index.js';
import { family, firstStay } from '../testing/family.js';
import { newRuleFrom, oldRuleFrom } from './regimes.js';

type Rows = Parameters<typeof family>[0];

function answer(tables: Rows, day: PlainDate) {
  const { municipality, because } = responsibleMunicipality(family(tables), 'c1', day);
  return municipality ?? because;
}

const home = { municipality: 'Ede', start: '2012-03-01' };

describe('since 2022 the responsible municipality', () => {
  it('is that of the address, from the day of a move on', () => {
    const addresses = [
      { ...home, end: '2023-06-01' },
      { municipality: 'Epe', start: '2023-06-01' },
    ];
    expect(answer({ addresses }, '2023-05-31')).toBe('Ede');
    expect(answer({ addresses }, '2023-06-01')).toBe('Epe');
  });

  it.each([
    ['stays that touch are one stay', '2024-02-01', 'Ede'],
    ['a day in between makes it a new stay', '2024-02-02', 'Apeldoorn'],
  ])('is that of the address on the day before the stay: %s', (_, start, expected) => {
    const addresses = [
      { ...home, end: '2023-03-01' },
      { municipality: 'Apeldoorn', start: '2023-03-01', end: '2024-02-02' },
      { municipality: 'Epe', start: '2024-02-02' },
    ];
    const placements = [
      { careForm: 'gezinshuis', start: '2023-03-01', end: '2024-02-01' },
      { careForm: 'voltijdpleegzorg', start },
    ];
    expect(answer({ addresses, placements }, '2024-03-01')).toBe(expected);
  });

  it('goes back to the address of the day once the stay is over', () => {
    const addresses = [
      { ...home, end: '2023-03-01' },
      { municipality: 'Epe', start: '2023-03-01' },
    ];
    const placements = [{ start: '2023-03-01', end: '2024-01-01' }];
    expect(answer({ addresses, placements }, '2023-12-31')).toBe('Ede');
    expect(answer({ addresses, placements }, '2024-01-01')).toBe('Epe');
  });

  it('does not change with an informal stay', () => {
    const addresses = [
      { ...home, end: '2023-03-01' },
      { municipality: 'Epe', start: '2023-03-01' },
    ];
    const placements = [{ careForm: 'informeel-netwerk', start: '2023-03-01' }];
    expect(answer({ addresses, placements }, '2023-06-01')).toBe('Epe');
  });

  it('is less sure for a stay of a part of the week', () => {
    const part = family({ addresses: [home], placements: [{ start: '2023-03-01', nightsPerWeek: 2 }] });
    expect(responsibleMunicipality(part, 'c1', '2023-06-01')).toMatchObject({ certainty: 'medium' });
  });

  it('is where the mother was registered at the birth, for a child that went into care at once', () => {
    const tables = {
      persons: [{}, { id: 'mother', birthDate: '1980-01-01', sex: 'female' }],
      relations: [{ fromId: 'mother', toId: 'c1', kind: 'legal-parent-of' }],
      addresses: [
        { personId: 'mother', municipality: 'Tiel', start: '2010-01-01', end: '2012-03-02' },
        { personId: 'mother', municipality: 'Wijchen', start: '2012-03-02' },
      ],
      placements: [{ start: '2012-03-01' }],
    };
    expect(answer(tables, '2023-06-01')).toBe('Tiel');
  });

  it.each([
    ['addresses-unknown', {}],
    ['no-address', { addresses: [] }],
    ['contradictory-addresses', { addresses: [home, { ...home, municipality: 'Epe' }] }],
    ['no-address', { addresses: [{ ...home, underInvestigation: true }] }],
    ['no-address', { addresses: [{ ...home, municipality: 'Gronau', abroad: true }] }],
  ] as const)('cannot be told: %s', (because, tables) => {
    expect(answer(tables, '2023-06-01')).toBe(because);
  });

  it('is where the child really stayed when the address abroad or under investigation says nothing', () => {
    const stays = { municipality: 'Enschede', start: '2023-05-01', actualStay: true };
    expect(answer({ addresses: [{ ...home, abroad: true }, stays] }, '2023-06-01')).toBe('Enschede');
    expect(answer({ addresses: [{ ...home, underInvestigation: true }, stays] }, '2023-06-01')).toBe(
      'Enschede',
    );
    expect(answer({ addresses: [{ ...home, abroad: true }, stays] }, '2023-04-30')).toBe('no-address');
  });
});

describe('before 2022 the responsible municipality', () => {
  const mother = { personId: 'mother', municipality: 'Venlo', start: '2005-01-01' };
  const father = { personId: 'father', municipality: 'Weert', start: '2005-01-01' };

  it('follows the holder of authority, to the last day of 2021', () => {
    const tables = { addresses: [mother, home], authorities: [{}] };
    expect(answer(tables, '2021-12-31')).toBe('Venlo');
    expect(answer(tables, '2022-01-01')).toBe('Ede');
  });

  it('follows two holders who live in one municipality, not two who live apart', () => {
    const authorities = [{}, { holderId: 'father' }];
    const together = { ...father, municipality: 'Venlo' };
    expect(answer({ addresses: [mother, together], authorities }, '2020-01-01')).toBe('Venlo');
    expect(answer({ addresses: [mother, father], authorities }, '2020-01-01')).toBe('holders-live-apart');
    expect(answer({ addresses: [mother], authorities }, '2020-01-01')).toBe('no-address');
  });

  it('is where the child really stays under the guardianship of an institution', () => {
    const authorities = [{ holderId: 'gi1', kind: 'guardian-gi' }];
    expect(answer({ addresses: [home], authorities }, '2020-01-01')).toBe('Ede');
  });

  it.each([
    ['the day before the 18th birthday that of the mother', '2019-02-28', 'Venlo'],
    ['on the 18th birthday the own one', '2019-03-01', 'Ede'],
  ] as const)('is %s', (_, day, expected) => {
    const persons = [{ birthDate: '2001-03-01' }];
    expect(answer({ persons, addresses: [mother, home], authorities: [{}] }, day)).toBe(expected);
  });

  it.each([
    ['before-2015', { addresses: [home] }, '2014-12-31'],
    ['authorities-unknown', { addresses: [home] }, '2015-01-01'],
    ['nobody-with-authority', { addresses: [home], authorities: [] }, '2020-01-01'],
    ['birth-date-unknown', { addresses: [home], persons: [] }, '2020-01-01'],
  ] as const)('cannot be told: %s', (because, tables, day) => {
    expect(answer(tables, day)).toBe(because);
  });
});

describe('care that goes on on the same terms', () => {
  const moved = [
    { municipality: 'Zwolle', start: '2012-03-01', end: '2024-02-29' },
    { municipality: 'Deventer', start: '2024-02-29' },
  ];
  const help = { id: 't', personId: 'c1', careForm: 'ambulant', start: '2023-01-01' } as const;

  it('does so for a year after a move, one of 29 February to 28 February', () => {
    const index = family({ addresses: moved });
    expect(continuedCareOf(index, help, '2024-02-28')).toBeUndefined();
    expect(continuedCareOf(index, help, '2024-02-29')).toEqual({
      since: '2024-02-29',
      until: '2025-02-28',
      item: 'woonplaats-voortzetting',
      certainty: 'medium',
    });
  });

  it('does not when the help began with the move, was over by then, or is a stay', () => {
    const index = family({ addresses: moved, placements: [{ start: '2023-01-01' }] });
    expect(continuedCareOf(index, { ...help, start: '2024-02-29' }, '2024-06-01')).toBeUndefined();
    expect(continuedCareOf(index, { ...help, end: '2024-02-29' }, '2024-06-01')).toBeUndefined();
    expect(continuedCareOf(index, firstStay(index), '2024-06-01')).toBeUndefined();
  });

  it.each([
    ['help', 'open-leefgroep', '2023-01-01'],
    ['foster care, without end', 'voltijdpleegzorg', undefined],
  ] as const)('does so where the rule of 2022 moved running %s', (_, careForm, until) => {
    const index = family({
      authorities: [{}],
      addresses: [
        { personId: 'mother', municipality: 'Zwolle', start: '2019-01-01' },
        { ...home, end: '2018-02-01' },
      ],
      placements: [{ careForm, start: '2018-02-01' }],
    });
    const stay = firstStay(index);
    expect(continuedCareOf(index, stay, '2021-12-31')).toBeUndefined();
    const continued = continuedCareOf(index, stay, '2022-06-01');
    expect(continued).toMatchObject({ since: '2022-01-01', item: 'woonplaats-overgang' });
    expect(continued?.until).toBe(until);
    expect(continuedCareOf(index, { ...stay, start: '2022-01-01' }, '2022-06-01')).toBeUndefined();
  });
});

describe('a stay of which nobody knows the end', () => {
  const placements = [{ careForm: 'gezinshuis', start: '2024-01-01', endUnknown: true }];
  const full = (addresses: readonly object[], day: PlainDate) =>
    responsibleMunicipality(family({ addresses, placements }), 'c1', day);
  const moved = [
    { ...home, end: '2024-01-02' },
    { municipality: 'Epe', start: '2024-01-02' },
  ];

  it('leaves the address of a later day unsure when it is another than the one before the stay', () => {
    expect(full(moved, '2024-01-01')).toMatchObject({ municipality: 'Ede', certainty: 'high' });
    expect(full(moved, '2024-01-02')).toMatchObject({ municipality: 'Epe', certainty: 'low' });
  });

  it('does no harm where the child did not move', () => {
    expect(full([home], '2024-06-01')).toMatchObject({ municipality: 'Ede', certainty: 'high' });
  });
});

describe('the edges of the rules', () => {
  it('begin when the items of law do', () => {
    expect(oldRuleFrom).toBe(legalItems['woonplaats-2015'].validFrom);
    expect(newRuleFrom).toBe(legalItems['woonplaats-2022'].validFrom);
  });

  it('find no address before the first day of all', () => {
    const placements = [{ careForm: 'gezinshuis', start: '0001-01-01' }];
    expect(answer({ addresses: [home], placements }, '2024-01-01')).toBe('no-address');
  });

  it.each([
    ['provisional-guardian', 'gi1'],
    ['accepted-legal-person', 'gi1'],
    ['temporary-guardian', 'gi1'],
    ['guardian-gi', 'gi1'],
  ])('before 2022, with a %s, ask where the child really stays', (kind, holderId) => {
    const tables = {
      organisations: [{ id: 'gi1', kind: 'gi' }],
      authorities: [{ kind, holderId }],
      addresses: [{ municipality: 'Ede', start: '2016-01-01', actualStay: true }],
    };
    expect(answer(tables, '2021-01-01')).toBe('Ede');
  });

  it('give no right to old terms to care of which nobody knows whether it is a stay', () => {
    const index = family({
      addresses: [
        { ...home, end: '2024-01-01' },
        { municipality: 'Epe', start: '2024-01-01' },
      ],
      trajectories: [
        { careForm: 'no-such-form', start: '2023-10-01' },
        { careForm: 'ambulant', start: '2023-10-01' },
      ],
    });
    const [unknown, ambulant] = index.all('trajectories');
    expect(unknown && continuedCareOf(index, unknown, '2024-06-01')).toBeUndefined();
    expect(ambulant && continuedCareOf(index, ambulant, '2024-06-01')?.until).toBe('2025-01-01');
  });
});
