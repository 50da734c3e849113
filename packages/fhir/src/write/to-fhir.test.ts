import { parseRegister, type Register, type Relation, type Sex } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import valueSets from '../../fixtures/value-sets.json' with { type: 'json' };
import {
  type FhirBundle,
  type FhirResource,
  fromFhir,
  toFhir,
  type ZibRelease,
  zibReleases,
} from '../index.js';
import { schemaFaults } from '../testing/schema.js';

const about = { version: '1' } as const;
const child = { id: 'c', birthDate: '2012-03-01' } as const;
const careful: Register = {
  about,
  persons: [child],
  placements: [{ id: 'p', personId: 'c', careForm: 'gezinshuis', start: '2024-03-01', end: '2024-03-05' }],
};

function of(type: string, bundle: FhirBundle): readonly FhirResource[] {
  return (bundle.entry ?? [])
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type);
}

/** The codes, as `system|code`, anywhere in a value. */
function codesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.hasOwn(value, 'coding')
    ? (Reflect.get(value, 'coding') as { system: string; code: string }[]).map(
        ({ system, code }) => `${system}|${code}`,
      )
    : [];
  return [...own, ...Object.values(value).flatMap(codesIn)];
}

/** The published codes with which a relation to a child is told. */
function relationCodes(
  zib: ZibRelease,
  relation: Omit<Relation, 'id' | 'fromId' | 'toId'>,
  sex?: Sex,
): readonly string[] {
  const bundle = toFhir(
    {
      ...careful,
      persons: [child, { id: 'a', birthDate: '1980-01-01', ...(sex !== undefined && { sex }) }],
      relations: [{ id: 'r', fromId: 'a', toId: 'c', ...relation }],
    },
    { zib },
  );
  const codes = codesIn(of('RelatedPerson', bundle)[0]?.['relationship']);
  return codes.filter((code) => !code.startsWith('urn:jeugd:'));
}

const roleCode = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode|';
const snomed = 'http://snomed.info/sct|';
const role472 = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472|';
const status = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.2|';
const representation = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.3|';
const other = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor|OTH';

describe('a network', () => {
  it.each([
    ['mother', { kind: 'legal-parent-of' }, 'female', `${roleCode}MTH`, `${snomed}72705000`],
    ['father', { kind: 'legal-parent-of' }, 'male', `${roleCode}FTH`, `${snomed}66839005`],
    ['parent of unknown sex', { kind: 'legal-parent-of' }, undefined, other, `${snomed}40683002`],
    [
      'adoptive mother',
      { kind: 'legal-parent-of', basis: 'adoption' },
      'female',
      `${roleCode}ADOPTM`,
      `${snomed}41953004`,
    ],
    ['stepfather', { kind: 'step-parent-of' }, 'male', `${roleCode}STPFTH`, `${snomed}74128007`],
    [
      'foster parent',
      { kind: 'raises', role: 'foster-parent' },
      'female',
      `${roleCode}MTHFOST`,
      `${snomed}90921004`,
    ],
    ['brother', { kind: 'sibling-of' }, 'male', `${roleCode}BRO`, `${snomed}375005`],
    ['grandmother', { kind: 'grandparent-of' }, 'female', `${roleCode}GRMTH`, `${snomed}38312007`],
    ['aunt', { kind: 'supports', role: 'aunt-uncle' }, 'female', `${roleCode}AUNT`, `${snomed}25211005`],
    ['friend', { kind: 'supports', role: 'friend' }, undefined, `${role472}20`, `${snomed}48385004`],
    [
      'neighbours',
      { kind: 'supports', role: 'neighbour-family' },
      undefined,
      `${role472}19`,
      `${snomed}427568008`,
    ],
    ['teacher', { kind: 'supports', role: 'teacher' }, undefined, `${role472}09`, `${snomed}106304008`],
    ['volunteer', { kind: 'supports', role: 'volunteer' }, undefined, `${role472}09`, other],
    [
      'lawyer',
      { kind: 'supports', role: 'lawyer' },
      undefined,
      'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1|100004',
      `${snomed}12877000`,
    ],
    ['who holds gezag', { kind: 'holds-gezag-over' }, undefined, `${role472}24`, `${snomed}310401000146108`],
    [
      'partner of the child itself',
      { kind: 'partner-of' },
      undefined,
      `${roleCode}DOMPART`,
      `${snomed}262043009`,
    ],
  ] as const)('names the %s in the codes of either release', (_, relation, sex, code2020, code2024) => {
    expect(relationCodes('2020', relation, sex)).toEqual([code2020]);
    expect(relationCodes('2024', relation, sex)).toEqual([code2024]);
  });

  it('knows a father by the role, also when nobody recorded the sex', () => {
    const relation = { kind: 'legal-parent-of', role: 'legal-father' } as const;
    expect(relationCodes('2020', relation)).toEqual([`${roleCode}FTH`]);
    expect(relationCodes('2024', relation)).toEqual([`${snomed}66839005`]);
  });

  it('does not call a JIM a mentor: 15 is the mentor of the law', () => {
    expect(relationCodes('2020', { kind: 'mentor-of' })).toEqual([`${role472}09`]);
    expect(relationCodes('2024', { kind: 'mentor-of' })).toEqual([`${snomed}300601000146109`]);
  });

  it('does not call the partner of a parent a partner: that code is for the partner of the child', () => {
    for (const zib of zibReleases) {
      expect(relationCodes(zib, { kind: 'supports', role: 'partner-of-parent' })).toEqual([other]);
    }
  });

  it('says of a foster guardian both the kinship and the guardianship', () => {
    const relation = { kind: 'raises', role: 'foster-guardian' } as const;
    expect(relationCodes('2020', relation, 'male')).toEqual([`${roleCode}FTHFOST`, `${role472}11`]);
    expect(relationCodes('2024', relation)).toEqual([`${snomed}90921004`, `${snomed}394619001`]);
  });

  it('knows a foster parent by the foster contract', () => {
    const register: Register = {
      ...careful,
      persons: [child, { id: 'f', birthDate: '1980-01-01', sex: 'female' }],
      relations: [{ id: 'r', fromId: 'f', toId: 'c', kind: 'raises' }],
      fosterContracts: [{ id: 'fc', childId: 'c', carerId: 'f', providerId: 'o', start: '2024-03-01' }],
    };
    expect(codesIn(of('RelatedPerson', toFhir(register, { zib: '2020' })))).toContain(`${roleCode}MTHFOST`);
  });

  it('has one contact person for somebody who is several things to a child, and one for each child', () => {
    const register: Register = {
      about,
      persons: [
        child,
        { id: 'd', birthDate: '2014-01-01' },
        { id: 'm', birthDate: '1980-01-01', sex: 'female' },
      ],
      relations: [
        { id: 'r1', fromId: 'm', toId: 'c', kind: 'legal-parent-of' },
        { id: 'r2', fromId: 'm', toId: 'c', kind: 'genetic-parent-of' },
        { id: 'r3', fromId: 'm', toId: 'd', kind: 'legal-parent-of' },
      ],
      authorities: [
        { id: 'a1', childId: 'c', holderId: 'm', kind: 'sole-parent', start: '2012-03-01' },
        { id: 'a2', childId: 'd', holderId: 'm', kind: 'sole-parent', start: '2014-01-01' },
      ],
    };
    const bundle = toFhir(register, { zib: '2024' });
    expect(of('RelatedPerson', bundle).map(({ patient }) => patient)).toEqual([
      { reference: 'Patient/persons.c' },
      { reference: 'Patient/persons.d' },
    ]);
    expect(of('Person', bundle)[0]?.['link']).toEqual([
      { target: { reference: 'RelatedPerson/contact-1' } },
      { target: { reference: 'RelatedPerson/contact-2' } },
    ]);
  });

  it('relates two adults outside RelatedPerson', () => {
    const register: Register = {
      about,
      persons: [
        { id: 'm', birthDate: '1980-01-01' },
        { id: 'f', birthDate: '1980-01-01' },
      ],
      relations: [{ id: 'r', fromId: 'm', toId: 'f', kind: 'partner-of' }],
    };
    const bundle = toFhir(register, { zib: '2024' });
    expect(of('RelatedPerson', bundle)).toEqual([]);
    expect(fromFhir(bundle).register.relations).toEqual(register.relations);
  });

  it('makes a professional a PractitionerRole in the care team, not a contact person', () => {
    const register: Register = {
      ...careful,
      persons: [child, { id: 'w', birthDate: '1980-01-01' }],
      relations: [{ id: 'r', fromId: 'w', toId: 'c', kind: 'professional-for', role: 'youth-protector' }],
    };
    const bundle = toFhir(register, { zib: '2020' });
    expect(of('RelatedPerson', bundle)).toEqual([]);
    expect(of('PractitionerRole', bundle)[0]).toMatchObject({
      practitioner: { reference: 'Practitioner/persons.w' },
      code: [{ text: 'child protection worker' }],
    });
    expect(of('CareTeam', bundle)[0]).toMatchObject({
      subject: { reference: 'Patient/persons.c' },
      participant: [{ member: { reference: 'PractitionerRole/relations.r' } }],
    });
  });
});

describe('authority and measures', () => {
  const withGuardian: Register = {
    about,
    persons: [child],
    organisations: [{ id: 'gi', kind: 'gi', name: 'Voorbeeld' }],
    authorities: [{ id: 'a', childId: 'c', holderId: 'gi', kind: 'guardian-gi', start: '2024-03-01' }],
    relations: [{ id: 'r', fromId: 'gi', toId: 'c', kind: 'guardian-decides-residence' }],
  };

  it.each(zibReleases)('never make an organisation a contact person (%s)', (zib) => {
    const bundle = toFhir(withGuardian, { zib });
    expect(of('RelatedPerson', bundle)).toEqual([]);
    const team = of('CareTeam', bundle)[0]?.['participant'] as { member: unknown }[];
    expect(team.map(({ member }) => member)).toEqual([
      { reference: 'Organization/organisations.gi' },
      { reference: 'Organization/organisations.gi' },
    ]);
    expect(fromFhir(bundle).register.relations).toEqual(withGuardian.relations);
  });

  it.each(zibReleases)('write guardianship as 6, where iJw writes 06 (%s)', (zib) => {
    expect(codesIn(of('Condition', toFhir(withGuardian, { zib }))[0]?.['code'])).toEqual([
      `${representation}6`,
      'urn:jeugd:codes:authorities|guardian-gi',
    ]);
  });

  it('have a code for parental authority in zib 2024 and none in zib 2020', () => {
    const register: Register = {
      ...withGuardian,
      authorities: [{ id: 'a', childId: 'c', holderId: 'm', kind: 'joint-parents', start: '2024-03-01' }],
    };
    const [own] = ['urn:jeugd:codes:authorities|joint-parents'];
    expect(codesIn(of('Condition', toFhir(register, { zib: '2020' }))[0]?.['code'])).toEqual([own]);
    expect(codesIn(of('Condition', toFhir(register, { zib: '2024' }))[0]?.['code'])).toEqual([
      `${representation}25`,
      own,
    ]);
  });

  it.each([
    ['ots', [`${status}OTS`], [`${status}OTS`]],
    ['vots', [], [`${status}VOTS`]],
    ['jeugdreclassering', [], [other]],
  ] as const)('write %s in the code of the release, or in ours alone', (kind, codes2020, codes2024) => {
    const register: Register = {
      about,
      persons: [child],
      measures: [{ id: 'm', personId: 'c', kind, start: '2024-03-01' }],
    };
    const codes = (zib: ZibRelease) => codesIn(of('Condition', toFhir(register, { zib }))[0]?.['code']);
    expect(codes('2020')).toEqual([...codes2020, `urn:jeugd:codes:measures|${kind}`]);
    expect(codes('2024')).toEqual([...codes2024, `urn:jeugd:codes:measures|${kind}`]);
  });

  it('have the category of the release: that of a legal status changed', () => {
    const register: Register = {
      about,
      persons: [child],
      measures: [{ id: 'm', personId: 'c', kind: 'ots', start: '2024-03-01' }],
    };
    const category = (zib: ZibRelease) =>
      codesIn(of('Condition', toFhir(register, { zib }))[0]?.['category']);
    expect(category('2020')).toEqual([`${snomed}303186005`]);
    expect(category('2024')).toEqual([`${snomed}8625004`]);
  });

  it('state in a note that no release has a code for an authorisation to place', () => {
    const register: Register = {
      about,
      persons: [child],
      authorisations: [
        {
          id: 'u',
          personId: 'c',
          kind: 'muhp',
          decidedOn: '2024-02-20',
          start: '2024-03-01',
          end: '2025-03-01',
        },
      ],
    };
    expect(of('Condition', toFhir(register, { zib: '2024', locale: 'nl' }))[0]?.['code']).toEqual({
      extension: [{ url: 'urn:jeugd:note', valueString: 'geen code in iJw, zib 2020 en zib 2024' }],
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'OTH' },
        {
          system: 'urn:jeugd:codes:authorisations',
          code: 'muhp',
          display: 'machtiging tot uithuisplaatsing',
        },
      ],
      text: 'machtiging tot uithuisplaatsing',
    });
  });

  it('have ended from the day of judgement on which the end has come', () => {
    const register: Register = {
      about,
      persons: [child],
      measures: [{ id: 'm', personId: 'c', kind: 'ots', start: '2024-03-01', end: '2025-03-01' }],
    };
    const [before] = of('Condition', toFhir(register, { zib: '2024', asOf: '2025-02-28' }));
    expect([codesIn(before?.['clinicalStatus']), before?.['abatementDateTime']]).toEqual([
      ['http://terminology.hl7.org/CodeSystem/condition-clinical|active'],
      undefined,
    ]);
    const [after] = of('Condition', toFhir(register, { zib: '2024', asOf: '2025-03-01' }));
    expect([codesIn(after?.['clinicalStatus']), after?.['abatementDateTime']]).toEqual([
      ['http://terminology.hl7.org/CodeSystem/condition-clinical|inactive'],
      '2025-02-28',
    ]);
  });
});

describe('care', () => {
  it('is an Encounter of class IMP with the care form in our own code, and ends on its last day', () => {
    expect(of('Encounter', toFhir(careful, { zib: '2020', locale: 'nl' }))[0]).toEqual({
      resourceType: 'Encounter',
      id: 'placements.p',
      identifier: [{ system: 'urn:jeugd:id:placements', value: 'p' }],
      status: 'finished',
      class: {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
        code: 'IMP',
        display: 'inpatient encounter',
      },
      type: [
        {
          extension: [
            {
              url: 'urn:jeugd:note',
              valueString: 'er is geen gepubliceerde lijst van zorgvormen in de jeugdhulp',
            },
          ],
          coding: [{ system: 'urn:jeugd:codes:care-forms', code: 'gezinshuis', display: 'gezinshuis' }],
          text: 'gezinshuis',
        },
      ],
      subject: { reference: 'Patient/persons.c' },
      period: { start: '2024-03-01', end: '2024-03-04' },
    });
  });

  it.each([
    ['home', [`${snomed}264362003`, 'urn:jeugd:codes:destinations|home']],
    ['other-placement', [other, 'urn:jeugd:codes:destinations|other-placement']],
  ] as const)('goes to %s', (destination, codes) => {
    const register: Register = {
      ...careful,
      placements: (careful.placements ?? []).map((each) => ({ ...each, destination })),
    };
    expect(codesIn(of('Encounter', toFhir(register, { zib: '2024' }))[0]?.['hospitalization'])).toEqual(
      codes,
    );
  });

  it.each([
    ['the only trajectory of the provider', [{ id: 't', careForm: 'gezinshuis' }], 't'],
    ['one of a wider form', [{ id: 't', careForm: 'gezinsgericht' }], 't'],
    [
      'that of its own form',
      [
        { id: 't', careForm: 'ambulant' },
        { id: 'u', careForm: 'gezinshuis' },
      ],
      'u',
    ],
    [
      'none, when there may be two',
      [
        { id: 't', careForm: 'gezinshuis' },
        { id: 'u', careForm: 'gezinshuis' },
      ],
      undefined,
    ],
    ['none of another provider', [{ id: 't', careForm: 'gezinshuis', providerId: 'o' }], undefined],
    [
      'none that ended before the first night',
      [{ id: 't', careForm: 'gezinshuis', end: '2024-03-01' }],
      undefined,
    ],
  ])('is part of %s', (_, trajectories, id) => {
    const { register } = parseRegister({
      ...careful,
      trajectories: trajectories.map((each) => ({ personId: 'c', start: '2024-02-01', ...each })),
    });
    const bundle = toFhir(register, { zib: '2024' });
    expect(of('Encounter', bundle)[0]?.['episodeOfCare']).toEqual(
      id && [
        {
          extension: [{ url: 'urn:jeugd:derived', valueBoolean: true }],
          reference: `EpisodeOfCare/trajectories.${id}`,
        },
      ],
    );
    expect(fromFhir(bundle).findings.filter(({ code }) => code.startsWith('fhir/'))).toEqual([]);
  });

  it('that ended on an unknown day is finished and has no end', () => {
    const register: Register = {
      about,
      persons: [child],
      trajectories: [{ id: 't', personId: 'c', careForm: 'ambulant', start: '2024-03-01', endUnknown: true }],
    };
    expect(of('EpisodeOfCare', toFhir(register, { zib: '2024' }))[0]).toMatchObject({
      status: 'finished',
      period: { start: '2024-03-01' },
    });
  });
});

describe('a BSN', () => {
  const bsn = '999990019';
  const register: Register = {
    about,
    persons: [
      { id: bsn, birthDate: '2012-03-01', name: `Kind ${bsn}`, bsn: bsn as never },
      { id: 'm', birthDate: '1980-01-01' },
    ],
    relations: [{ id: `${bsn}-m`, fromId: 'm', toId: bsn, kind: 'legal-parent-of' }],
    placements: [
      {
        id: 'p',
        personId: bsn,
        careForm: 'gezinshuis',
        start: '2024-03-01',
        locationId: `house of ${bsn}`,
        endReason: bsn,
      },
    ],
  };

  it.each(zibReleases)('stands in the identifier with the official system and nowhere else (%s)', (zib) => {
    const bundle = toFhir(register, { zib });
    expect(of('Patient', bundle)[0]?.['identifier']).toContainEqual({
      system: 'http://fhir.nl/fhir/NamingSystem/bsn',
      value: bsn,
    });
    expect(JSON.stringify(bundle).split(bsn)).toHaveLength(2);
    expect(schemaFaults(bundle)).toEqual([]);
  });

  it('that was an id is replaced everywhere in the same way, and the bundle says so', () => {
    const bundle = toFhir(register, { zib: '2024' });
    const { persons = [], relations = [], placements = [] } = fromFhir(bundle).register;
    expect(relations[0]?.toId).toBe(persons[0]?.id);
    expect(placements[0]?.personId).toBe(persons[0]?.id);
    const issues = of('OperationOutcome', bundle)[0]?.['issue'] as { details: { text: string } }[];
    expect(issues.map(({ details }) => details.text)).toEqual([
      '4 records of a register, in codes of zib 2024.',
      '2 texts that may hold a BSN were left out.',
      '3 ids that may hold a BSN were replaced.',
    ]);
  });
});

describe('a bundle', () => {
  it('says which tables it left out, and reading it says so again', () => {
    const register: Register = {
      ...careful,
      homeSpells: [{ id: 'h', personId: 'c', start: '2020-01-01', with: 'mother' }],
    };
    const bundle = toFhir(register, { zib: '2024' });
    expect(JSON.stringify(of('OperationOutcome', bundle))).toContain(
      '1 records of homeSpells are not in here',
    );
    expect(fromFhir(bundle).findings).toMatchObject([{ code: 'fhir/left-out', severity: 'info' }]);
  });

  it('names the profiles of zib 2020 when asked to, and none of zib 2024, which are not known', () => {
    const profiles = (zib: ZibRelease) =>
      of('Patient', toFhir(careful, { zib, profiles: true }))[0]?.['meta'];
    expect(profiles('2020')).toEqual({
      profile: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Patient'],
    });
    expect(profiles('2024')).toBeUndefined();
    expect(of('Patient', toFhir(careful, { zib: '2020' }))[0]?.['meta']).toBeUndefined();
  });

  it('has addresses when a base is given', () => {
    expect(toFhir(careful, { zib: '2024', base: 'https://care.example/fhir' }).entry?.[1]?.fullUrl).toBe(
      'https://care.example/fhir/Patient/persons.c',
    );
  });

  it.each([{ zib: '2017' }, {}, { zib: '2024', asOf: 'today' }])('is not made with %j', (options) => {
    expect(() => toFhir(careful, options as never)).toThrow(
      expect.objectContaining({ code: 'fhir/invalid-option' }),
    );
  });
});

describe('the lists of the zibs are required', () => {
  const kinds = [
    'legal-parent-of',
    'step-parent-of',
    'raises',
    'sibling-of',
    'grandparent-of',
    'mentor-of',
    'conflict-with',
  ] as const;
  const roles = [
    'foster-guardian',
    'other-kin',
    'friend',
    'jim',
    'volunteer',
    'lawyer',
    'family-home-parent',
    'aunt-uncle',
  ] as const;
  const sets = (zib: ZibRelease) =>
    new Set(
      Object.entries(valueSets[zib])
        .filter(([name]) => name.startsWith('Relatie') || name.startsWith('Rol'))
        .flatMap(([, codes]) => codes),
    );

  it.each(zibReleases)('and every contact person keeps to them (%s)', (zib) => {
    const cases = [
      ...kinds.map((kind) => ({ kind })),
      ...roles.map((role) => ({ kind: 'supports', role }) as const),
    ];
    for (const relation of cases) {
      for (const sex of ['female', 'male', 'unknown'] as const) {
        const codes = relationCodes(zib, relation, sex);
        expect(codes.length).toBeGreaterThan(0);
        expect(codes.filter((code) => !sets(zib).has(code))).toEqual([]);
      }
    }
  });
});
