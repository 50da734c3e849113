import { parseRegister, type Register } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBrpGezag } from '../index.js';

const askedOn = '2026-03-01';
const child = '999990019';
const mother = '999970185';
const father = '999996289';
const third = '999996277';
const numbered = (burgerservicenummer: string) => ({ burgerservicenummer });
const minderjarige = numbered(child);
const born = (datum: string) => ({ datum: { type: 'Datum', datum, langFormaat: 'x' } });

/** The answer about the child, with one result. */
const answer = (gezag: object, more: object = {}) => ({
  type: 'RaadpleegMetBurgerservicenummer',
  personen: [{ ...numbered(child), geboorte: born('2015-06-01'), gezag: [gezag], ...more }],
});
const read = (gezag: object, more: object = {}) => fromBrpGezag(answer(gezag, more), { askedOn });
const codesOf = ({ findings }: ReturnType<typeof fromBrpGezag>) =>
  findings.map(({ code }) => code).filter((code) => code !== 'fhir/brp-birth-not-known');

/** The holders by BSN, with the kind of their authority. */
function holdersIn({ register, people }: ReturnType<typeof fromBrpGezag>) {
  const bsnOf = new Map(people.map(({ id, bsn }) => [id, bsn]));
  return register.authorities.map(({ childId, holderId, kind }) => [
    bsnOf.get(childId),
    bsnOf.get(holderId),
    kind,
  ]);
}

describe('the results of gezag', () => {
  it.each(['GezamenlijkOuderlijkGezag', 'TweehoofdigOuderlijkGezag'])('both parents: %s', (type) => {
    const found = read({ type, minderjarige, ouders: [numbered(mother), numbered(father)] });
    expect(holdersIn(found)).toEqual([
      [child, mother, 'joint-parents'],
      [child, father, 'joint-parents'],
    ]);
    expect(found.answers).toMatchObject([{ result: 'joint-parents', isUnderInvestigation: false, askedOn }]);
    expect(codesOf(found)).toEqual([]);
  });

  it('one parent: EenhoofdigOuderlijkGezag', () => {
    const found = read({ type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) });
    expect(holdersIn(found)).toEqual([[child, mother, 'sole-parent']]);
  });

  it('a parent with somebody else: GezamenlijkGezag, who is a parent of the child and who is not', () => {
    const derde = { type: 'BekendeDerde', ...numbered(third) };
    const found = read({ type: 'GezamenlijkGezag', minderjarige, ouder: numbered(mother), derde });
    expect(holdersIn(found)).toEqual([
      [child, mother, 'parent-with-other'],
      [child, third, 'parent-with-other'],
    ]);
    expect(found.register.relations).toHaveLength(1);
  });

  it('a third party without a type, as before 2.6.0, is known by its number', () => {
    const found = read({
      type: 'GezamenlijkGezag',
      minderjarige,
      ouder: numbered(mother),
      derde: numbered(third),
    });
    expect(holdersIn(found)).toHaveLength(2);
  });

  it('a parent with somebody unknown', () => {
    const found = read({
      type: 'GezamenlijkGezag',
      minderjarige,
      ouder: numbered(mother),
      derde: { type: 'OnbekendeDerde' },
    });
    expect(holdersIn(found)).toEqual([[child, mother, 'parent-with-other']]);
    expect(codesOf(found)).toEqual(['fhir/brp-third-not-known']);
  });

  it.each([
    [[numbered(third)], ['guardian-person']],
    [
      [numbered(third), numbered(father)],
      ['joint-guardians', 'joint-guardians'],
    ],
  ])('guardianship of persons: Voogdij', (derden, kinds) => {
    const found = read({ type: 'Voogdij', minderjarige, derden });
    expect(found.register.authorities.map(({ kind }) => kind)).toEqual(kinds);
    expect(found.register.relations).toEqual([]); // a guardian is no parent
  });

  it.each([{ derden: [] }, {}])(
    'guardianship of nobody named is an organisation or unknown: no record, and not nothing',
    (more) => {
      const found = read({ type: 'Voogdij', minderjarige, ...more });
      expect(found.register.authorities).toEqual([]);
      expect(found.answers).toMatchObject([{ result: 'guardianship', holderIds: [] }]);
      expect(codesOf(found)).toEqual(['fhir/brp-guardian-not-named']);
    },
  );

  it.each([
    ['TijdelijkGeenGezag', 'nobody-for-now', 'fhir/brp-nobody-for-now'],
    ['GezagNietTeBepalen', 'undetermined', 'fhir/brp-undetermined'],
  ])('%s is a result, not the absence of authority', (type, result, code) => {
    const found = read({ type, minderjarige, toelichting: 'omdat het zo is' });
    expect(found.register.authorities).toEqual([]);
    expect(found.answers).toMatchObject([{ result, explanation: 'omdat het zo is' }]);
    expect(found.findings).toMatchObject([{ code, severity: 'warning' }]);
  });

  it('are kept while under investigation, and say so', () => {
    const found = read({
      type: 'EenhoofdigOuderlijkGezag',
      minderjarige,
      ouder: numbered(mother),
      inOnderzoek: true,
    });
    expect(found.answers).toMatchObject([{ isUnderInvestigation: true }]);
    expect(codesOf(found)).toEqual(['fhir/brp-under-investigation']);
  });

  it.each(['Kraaggezag', 'gezag', 'constructor', '__proto__'])(
    'of an unknown type are a finding without the type: %s',
    (type) => {
      const found = read({ type, minderjarige });
      expect(found.register.authorities).toEqual([]);
      expect(found.answers).toEqual([]);
      expect(found.findings).toMatchObject([
        { code: 'fhir/brp-unknown-gezag', location: { path: '/personen/0/gezag/0' } },
      ]);
      expect(JSON.stringify(found.findings)).not.toContain(`"${type}"`);
    },
  );

  it('of one parent where there should be two keep that one', () => {
    const found = read({ type: 'GezamenlijkOuderlijkGezag', minderjarige, ouders: [numbered(mother)] });
    expect(holdersIn(found)).toEqual([[child, mother, 'joint-parents']]);
    expect(codesOf(found)).toEqual(['fhir/brp-holders-missing']);
  });

  it('start on the day of asking: the BRP gives no start', () => {
    const found = read({ type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) });
    expect(found.register.authorities.map(({ start }) => start)).toEqual([askedOn]);
    expect(found.register.about.extractedOn).toBe(askedOn);
  });
});

describe('which child', () => {
  const ofMother = (...gezag: object[]) => ({
    personen: [{ ...numbered(mother), geboorte: born('1985-01-01'), gezag }],
  });

  it('an adult has a result for each of its children', () => {
    const found = fromBrpGezag(
      ofMother(
        { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) },
        {
          type: 'GezamenlijkOuderlijkGezag',
          minderjarige: numbered(third),
          ouders: [numbered(mother), numbered(father)],
        },
      ),
      { askedOn },
    );
    expect(holdersIn(found)).toEqual([
      [child, mother, 'sole-parent'],
      [third, mother, 'joint-parents'],
      [third, father, 'joint-parents'],
    ]);
  });

  it('the same result told of the child and of its parent is one', () => {
    const gezag = { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) };
    const found = fromBrpGezag(
      { personen: [...answer(gezag).personen, ...ofMother(gezag).personen] },
      { askedOn },
    );
    expect(found.answers).toHaveLength(1);
    expect(found.register.authorities).toHaveLength(1);
    expect(found.register.relations).toHaveLength(1);
  });

  it('different results for one child are both kept, with a finding', () => {
    const found = fromBrpGezag(
      {
        personen: [
          ...answer({ type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) }).personen,
          ...ofMother({ type: 'TijdelijkGeenGezag', minderjarige }).personen,
        ],
      },
      { askedOn },
    );
    expect(found.answers.map(({ result }) => result)).toEqual(['sole-parent', 'nobody-for-now']);
    expect(codesOf(found)).toContain('fhir/brp-contradiction');
  });

  it('before 2.4.0 a result may leave the child out: it is the person asked about', () => {
    const found = read({ type: 'EenhoofdigOuderlijkGezag', ouder: numbered(mother) });
    expect(holdersIn(found)).toEqual([[child, mother, 'sole-parent']]);
  });

  it.each([{ type: 'TijdelijkGeenGezag' }, { type: 'EenhoofdigOuderlijkGezag', ouder: numbered(mother) }])(
    'it is not when that person is an adult or holds the authority',
    (gezag) => {
      const found = fromBrpGezag(ofMother(gezag), { askedOn });
      expect(found.answers).toEqual([]);
      expect(codesOf(found)).toEqual(['fhir/brp-no-child']);
    },
  );
});

describe('people', () => {
  it('have ids that are no BSN, and the day of birth makes a person of the register', () => {
    const found = read(
      {
        type: 'EenhoofdigOuderlijkGezag',
        minderjarige,
        ouder: { ...numbered(mother), naam: { volledigeNaam: 'An Test' } },
      },
      { geslacht: { code: 'V' }, naam: { voornamen: 'Kim', voorvoegsel: 'de', geslachtsnaam: 'Test' } },
    );
    expect(found.register.persons).toEqual([
      { id: 'brp-1', birthDate: '2015-06-01', sex: 'female', bsn: child, name: 'Kim de Test' },
    ]);
    expect(found.people.map(({ id, bsn, name }) => [id, bsn, name])).toEqual([
      ['brp-1', child, 'Kim de Test'],
      ['brp-2', mother, 'An Test'],
    ]);
    expect(parseRegister(found.register).findings).toEqual([]);
  });

  it('keep the id that a register has for them, and are not given again', () => {
    const register: Register = {
      about: { version: '1' },
      persons: [{ id: 'brp-1', birthDate: '1985-01-01', bsn: mother as never }],
    };
    const gezag = { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) };
    const found = fromBrpGezag(answer(gezag), { askedOn, register });
    expect(found.register.authorities).toMatchObject([{ childId: 'brp-2', holderId: 'brp-1' }]);
    expect(found.register.persons.map(({ id }) => id)).toEqual(['brp-2']);
  });

  it('a parent without a BSN (since 2.7.0) is the one parent without a BSN that the child has', () => {
    const found = read(
      {
        type: 'GezamenlijkOuderlijkGezag',
        minderjarige,
        ouders: [numbered(mother), { naam: { volledigeNaam: 'B. Test' } }],
      },
      {
        ouders: [{ ...numbered(mother) }, { naam: { geslachtsnaam: 'Test' }, geboorte: born('1980-02-03') }],
      },
    );
    expect(found.people).toHaveLength(3);
    expect(found.register.relations).toHaveLength(2);
    expect(found.register.authorities[1]?.holderId).toBe(found.register.relations[1]?.fromId);
  });

  it('of two parents without a BSN nobody can tell which one holds it', () => {
    const found = read(
      { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: { naam: { volledigeNaam: 'B. Test' } } },
      { ouders: [{ naam: { geslachtsnaam: 'Test' } }, { naam: { geslachtsnaam: 'Proef' } }] },
    );
    expect(found.people).toHaveLength(4);
    expect(found.register.relations).toHaveLength(2);
  });
});

describe('family', () => {
  const gezag = { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) };

  it('parentage has the day that the BRP gives, and is told once', () => {
    const ouders = [
      {
        ...numbered(mother),
        datumIngangFamilierechtelijkeBetrekking: { type: 'Datum', datum: '2015-06-01' },
      },
    ];
    expect(read(gezag, { ouders }).register.relations).toEqual([
      { id: 'brp-relation-1', fromId: 'brp-2', toId: 'brp-1', kind: 'legal-parent-of', start: '2015-06-01' },
    ]);
  });

  it.each([
    { type: 'JaarMaandDatum', jaar: 2015, maand: 6 },
    { type: 'JaarDatum', jaar: 2015 },
    { type: 'DatumOnbekend', onbekend: true },
  ])('a day that is not wholly known is left out, with a finding: %j', (datum) => {
    const found = read(gezag, {
      ouders: [{ ...numbered(mother), datumIngangFamilierechtelijkeBetrekking: datum }],
    });
    expect(found.register.relations[0]).not.toHaveProperty('start');
    expect(codesOf(found)).toEqual(['fhir/brp-rough-date']);
  });

  it('partners are partners of each other: one record with its days', () => {
    const partner = {
      soortVerbintenis: { code: 'P' },
      aangaanHuwelijkPartnerschap: { datum: { type: 'Datum', datum: '2010-05-01' } },
      ontbindingHuwelijkPartnerschap: { datum: { type: 'Datum', datum: '2020-05-01' } },
    };
    const found = fromBrpGezag(
      {
        personen: [
          {
            ...numbered(mother),
            partners: [{ ...numbered(father), ...partner }],
            kinderen: [numbered(child)],
          },
          { ...numbered(father), partners: [{ ...numbered(mother), ...partner }] },
        ],
      },
      { askedOn },
    );
    expect(found.register.relations).toEqual([
      { id: 'brp-relation-1', fromId: 'brp-1', toId: 'brp-3', kind: 'legal-parent-of' },
      {
        id: 'brp-relation-2',
        fromId: 'brp-1',
        toId: 'brp-2',
        kind: 'partner-of',
        start: '2010-05-01',
        end: '2020-05-01',
        partnership: 'registered',
      },
    ]);
  });
});

describe('hostile answers', () => {
  it.each([null, undefined, 1, 'x', [], {}, { personen: {} }])(
    'that are no answer are one finding: %j',
    (input) => {
      const found = fromBrpGezag(input, { askedOn });
      expect(found.findings).toMatchObject([{ code: 'fhir/brp-not-an-answer' }]);
      expect(found.register).toMatchObject({ persons: [], relations: [], authorities: [] });
    },
  );

  it.each([
    null,
    7,
    { type: 7 },
    {},
    { type: 'Voogdij', derden: {} },
    { type: 'Voogdij', minderjarige: { burgerservicenummer: 1 } },
  ])('parts without the right form are left out, and the rest is read: %j', (part) => {
    const gezag = [part, { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: numbered(mother) }];
    const found = fromBrpGezag({ personen: [7, { ...numbered(child), gezag }] }, { askedOn });
    expect(
      found.findings
        .filter(({ code }) => code === 'fhir/brp-invalid-part')
        .map(({ location }) => location.path),
    ).toEqual(['/personen/0', '/personen/1/gezag/0']);
    expect(holdersIn(found)).toEqual([[child, mother, 'sole-parent']]);
  });

  it('never throw, and no finding repeats a value', () => {
    const secret = '999990019';
    const mens = fc.record(
      {
        burgerservicenummer: fc.constantFrom(secret, 'x', 1),
        naam: fc.constantFrom({ volledigeNaam: secret }, 7),
        type: fc.constant(secret),
      },
      { requiredKeys: [] },
    );
    const gezag = fc.record(
      {
        type: fc.constantFrom(
          'Voogdij',
          'GezamenlijkGezag',
          'TijdelijkGeenGezag',
          'EenhoofdigOuderlijkGezag',
          secret,
        ),
        minderjarige: mens,
        ouder: mens,
        derden: fc.array(mens, { maxLength: 3 }),
        ouders: fc.oneof(fc.array(mens, { maxLength: 3 }), fc.constant(secret)),
        toelichting: fc.constant(secret),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(gezag), fc.array(mens), (list, ouders) => {
        const { findings } = fromBrpGezag(
          { personen: [{ ...numbered(secret), gezag: list, ouders }] },
          { askedOn },
        );
        expect(JSON.stringify(findings)).not.toContain(secret);
      }),
    );
  });

  it('with the name of something in every object for a code have no such code', () => {
    for (const code of ['constructor', '__proto__', 'toString']) {
      const partners = [{ ...numbered(mother), soortVerbintenis: { code } }];
      const geboorte = { datum: { type: 'Datum', datum: '2015-06-01' } };
      const persoon = { ...numbered(child), geboorte, geslacht: { code }, partners };
      const { register } = fromBrpGezag({ personen: [persoon] }, { askedOn });
      expect(register.persons.map(({ sex }) => sex)).toEqual([undefined]);
      expect(register.relations.map(({ partnership }) => partnership)).toEqual([undefined]);
    }
  });

  it('told twice are under investigation when either says so', () => {
    const part = { type: 'EenhoofdigOuderlijkGezag', minderjarige: numbered(child), ouder: numbered(mother) };
    const gezag = [part, { ...part, inOnderzoek: { type: true } }, { ...part, inOnderzoek: { type: true } }];
    const found = fromBrpGezag({ personen: [{ ...numbered(child), gezag }] }, { askedOn });
    expect(found.answers.map(({ isUnderInvestigation }) => isUnderInvestigation)).toEqual([true]);
    expect(found.findings.filter(({ code }) => code === 'fhir/brp-under-investigation')).toHaveLength(1);
    expect(found.register.authorities).toHaveLength(1);
  });

  it('about twenty thousand children are read, each answer once', () => {
    const personen = Array.from({ length: 20_000 }, (_, at) => ({
      ...numbered(String(100_000_000 + at)),
      gezag: [{ type: 'EenhoofdigOuderlijkGezag', ouder: numbered(String(300_000_000 + at)) }],
    }));
    const { register, answers } = fromBrpGezag({ personen }, { askedOn });
    expect([register.authorities.length, answers.length]).toEqual([20_000, 20_000]);
  });

  it.each(['', '2026-02-30', undefined])('need the day of asking: %j', (day) => {
    expect(() => fromBrpGezag({ personen: [] }, { askedOn: day as never })).toThrow(
      expect.objectContaining({ code: 'fhir/asked-on' }),
    );
  });
});
