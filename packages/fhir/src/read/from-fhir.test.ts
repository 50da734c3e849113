import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFhir } from '../index.js';

const snomed = 'http://snomed.info/sct';
const roleCode = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
const role472 = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472';
const legalStatus = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.2';
const representation = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.3';
const bsn = 'http://fhir.nl/fhir/NamingSystem/bsn';

const patient = { resourceType: 'Patient', id: 'c', birthDate: '2012-03-01' };
const bundleOf = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});
const read = (...resources: readonly object[]) => fromFhir(bundleOf(...resources));
const coded = (system: string, code: string) => ({ coding: [{ system, code }] });
const codesOf = (found: ReturnType<typeof fromFhir>) =>
  found.findings.map(({ code, location }) => [code, location.path]);
const contact = (relationship: object, more: object = {}) => ({
  resourceType: 'RelatedPerson',
  id: 'm',
  patient: { reference: 'Patient/c' },
  birthDate: '1980-01-01',
  relationship: [relationship],
  ...more,
});
const condition = (category: object, code: object, more: object = {}) => ({
  resourceType: 'Condition',
  id: 'k',
  category: [category],
  code,
  subject: { reference: 'Patient/c' },
  onsetDateTime: '2024-03-01',
  ...more,
});
const encounter = (more: object) => ({
  resourceType: 'Encounter',
  id: 'e',
  status: 'in-progress',
  class: { code: 'IMP' },
  type: [{ text: 'gezinshuis' }],
  subject: { reference: 'Patient/c' },
  period: { start: '2024-03-01' },
  ...more,
});

describe('a contact person of others', () => {
  it.each([
    ['zib 2020', roleCode, 'MTH', { kind: 'legal-parent-of' }],
    ['zib 2024', snomed, '40683002', { kind: 'legal-parent-of' }],
    ['zib 2020', roleCode, 'ADOPTF', { kind: 'legal-parent-of', basis: 'adoption' }],
    ['zib 2020', role472, '11', { kind: 'holds-gezag-over', role: 'guardian-person' }],
    ['zib 2024', snomed, '394619001', { kind: 'holds-gezag-over', role: 'guardian-person' }],
    ['zib 2024', snomed, '90921004', { kind: 'raises', role: 'foster-parent' }],
    ['zib 2020', roleCode, 'HUSB', { kind: 'partner-of', partnership: 'marriage' }],
  ])('is read from %s: %s %s', (_, system, code, facts) => {
    const found = read(
      patient,
      contact(coded(system, code), { period: { start: '2020-01', end: '2024-02' } }),
    );
    expect(found.register.relations).toEqual([
      {
        id: 'RelatedPerson/m#/entry/1/resource/relationship/0',
        fromId: 'RelatedPerson/m',
        toId: 'Patient/c',
        start: '2020-01-01',
        end: '2024-03-01',
        ...facts,
      },
    ]);
    expect(new Set(found.findings.map((each) => each.code))).toEqual(new Set(['fhir/rough-date']));
  });

  it('with code 23 is a contact person, and with 24 the legal representative: not the heirs and employer of iJw', () => {
    expect(read(patient, contact(coded(role472, '23'))).register.relations).toMatchObject([
      { kind: 'contact-with' },
    ]);
    expect(read(patient, contact(coded(role472, '24'))).register.relations).toMatchObject([
      { kind: 'holds-gezag-over' },
    ]);
  });

  it.each([
    [coded('http://example.org', 'MTH')],
    [coded(roleCode, 'PRNFOST')],
    [{ text: 'de moeder' }],
    [coded('http://terminology.hl7.org/CodeSystem/v3-NullFlavor', 'OTH')],
  ])('with a code that is not in the lists is a finding: %j', (relationship) => {
    const found = read(patient, contact(relationship));
    expect(found.register.relations).toBeUndefined();
    expect(codesOf(found)).toEqual([['fhir/unknown-code', '/entry/1/resource/relationship/0']]);
  });

  it('who is several things has a relation for each', () => {
    const found = read(patient, {
      ...contact({}),
      relationship: [coded(roleCode, 'FTH'), coded(role472, '24')],
    });
    expect(found.register.relations?.map(({ kind }) => kind)).toEqual([
      'legal-parent-of',
      'holds-gezag-over',
    ]);
  });

  it('with the BSN of a patient is that patient', () => {
    const identifier = [{ system: bsn, value: '999990019' }];
    const sibling = { resourceType: 'Patient', id: 'd', birthDate: '2010-03-01', identifier };
    const found = read(contact(coded(roleCode, 'BRO'), { identifier }), patient, sibling);
    expect(found.register.persons?.map(({ id }) => id)).toEqual(['Patient/c', 'Patient/d']);
    expect(found.register.relations).toMatchObject([{ fromId: 'Patient/d', toId: 'Patient/c' }]);
  });

  it('without a day of birth is no person, and keeps the relation', () => {
    const { birthDate: _, ...nameless } = contact(coded(roleCode, 'MTH'), {
      name: [{ given: ['An'], family: 'Test' }],
    });
    const found = read(patient, nameless);
    expect(found.rejected).toEqual([{ record: 'persons', row: 1 }]);
    expect(found.register.relations).toMatchObject([{ fromId: 'RelatedPerson/m', toId: 'Patient/c' }]);
  });
});

describe('law', () => {
  it.each([
    ['303186005', 'OTS', 'ots'],
    ['8625004', 'VOTS', 'vots'],
  ])('is read by category %s and code %s', (category, code, kind) => {
    const found = read(
      patient,
      condition(coded(snomed, category), coded(legalStatus, code), { abatementDateTime: '2025-02-28' }),
    );
    expect(found.register.measures).toEqual([
      { id: 'Condition/k', personId: 'Patient/c', kind, start: '2024-03-01', end: '2025-03-01' },
    ]);
    expect(found.findings).toEqual([]);
  });

  it('keeps a legal status for which a register has no kind, and says so', () => {
    const found = read(patient, condition(coded(snomed, '8625004'), coded(legalStatus, 'PIJ')));
    expect(found.register.measures).toMatchObject([{ kind: 'PIJ' }]);
    expect(found.findings).toMatchObject([
      { code: 'core/unknown-code', location: { record: 'measures', path: '/entry/1/resource' } },
    ]);
  });

  it('does not take the 06 of iJw for the 6 of FHIR', () => {
    const holder = { url: 'urn:jeugd:holder', valueReference: { reference: 'Organization/o' } };
    const gi = {
      resourceType: 'Organization',
      id: 'o',
      type: [coded('urn:jeugd:codes:organisations', 'gi')],
    };
    const withCode = (code: string) =>
      read(
        patient,
        gi,
        condition(coded(snomed, '151701000146105'), coded(representation, code), { extension: [holder] }),
      );
    expect(withCode('6').register.authorities).toMatchObject([
      { kind: 'guardian-gi', holderId: 'Organization/o' },
    ]);
    expect(withCode('06').register.authorities).toMatchObject([{ kind: '06' }]);
    expect(withCode('06').findings).toMatchObject([{ code: 'core/unknown-code' }]);
  });

  it('without a holder of the authority is a finding, not a record', () => {
    const found = read(patient, condition(coded(snomed, '151701000146105'), coded(representation, '6')));
    expect(found.register.authorities).toBeUndefined();
    expect(codesOf(found)).toEqual([['fhir/no-holder', '/entry/1/resource']]);
  });

  it('that has ended on a day nobody told is a finding', () => {
    const clinicalStatus = {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'inactive' }],
    };
    const found = read(
      patient,
      condition(coded(snomed, '8625004'), coded(legalStatus, 'OTS'), { clinicalStatus }),
    );
    expect(codesOf(found)).toEqual([['fhir/end-missing', '/entry/1/resource/clinicalStatus']]);
  });

  it('leaves other conditions alone, and says so', () => {
    const found = read(patient, condition(coded(snomed, '439401001'), coded(snomed, '195967001')));
    expect(codesOf(found)).toEqual([['fhir/resource-not-read', '/entry/1/resource']]);
  });
});

describe('a stay', () => {
  it.each([
    ['2024-03-04', '2024-03-05'],
    ['2024-03', '2024-04-01'],
    ['2024-03-05T10:00:00+01:00', '2024-03-05'],
  ])('that ends %s has %s as the first day no longer in', (end, day) => {
    const found = read(patient, encounter({ status: 'finished', period: { start: '2024-03-01', end } }));
    expect(found.register.placements).toMatchObject([{ start: '2024-03-01', end: day }]);
  });

  it.each([
    ['264362003', 'home'],
    ['22232009', 'other-care'],
    ['183676005', 'death'],
  ])('left to %s', (code, destination) => {
    const found = read(
      patient,
      encounter({ hospitalization: { dischargeDisposition: coded(snomed, code) } }),
    );
    expect(found.register.placements).toMatchObject([{ destination }]);
  });

  it('is no visit', () => {
    const found = read(patient, encounter({ class: { code: 'AMB' } }));
    expect(found.register.placements).toBeUndefined();
    expect(codesOf(found)).toEqual([['fhir/resource-not-read', '/entry/1/resource']]);
  });

  it.each(['cancelled', 'entered-in-error'])('that was %s is not read', (status) => {
    const found = read(patient, encounter({ status }));
    expect(found.register.placements).toBeUndefined();
    expect(codesOf(found)).toEqual([['fhir/withdrawn', '/entry/1/resource']]);
  });

  it('that is planned is kept, with a finding', () => {
    const found = read(patient, encounter({ status: 'planned' }));
    expect(found.register.placements).toHaveLength(1);
    expect(codesOf(found)).toEqual([['fhir/planned', '/entry/1/resource']]);
  });

  it('of somebody outside the bundle keeps the reference', () => {
    const found = read(patient, encounter({ subject: { reference: 'Patient/999' } }));
    expect(found.register.placements).toMatchObject([{ personId: 'Patient/999' }]);
    expect(found.findings.map(({ code }) => code)).toEqual([
      'fhir/reference-not-found',
      'core/dangling-reference',
    ]);
  });

  it('finds its patient by full address and by version', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        { fullUrl: 'urn:uuid:0a', resource: patient },
        { resource: encounter({ subject: { reference: 'urn:uuid:0a' } }) },
        { resource: { ...encounter({ subject: { reference: 'Patient/c/_history/2' } }), id: 'e2' } },
      ],
    };
    expect(fromFhir(bundle).register.placements?.map(({ personId }) => personId)).toEqual([
      'Patient/c',
      'Patient/c',
    ]);
  });
});

describe('nothing is lost in silence', () => {
  it.each([
    ['an element without a place', { telecom: [] }, 'fhir/element-not-read', '/entry/0/resource/telecom'],
    [
      'an element that FHIR does not have',
      { 'BSN 999990019': 1 },
      'fhir/element-not-read',
      '/entry/0/resource/*[3]',
    ],
    [
      'a second name',
      { name: [{ text: 'A' }, { text: 'B' }] },
      'fhir/element-not-read',
      '/entry/0/resource/name/1/text',
    ],
    [
      'another identifier',
      { identifier: [{ system: 'x', value: 'y' }] },
      'fhir/element-not-read',
      '/entry/0/resource/identifier/0/system',
    ],
    [
      'a death without a day',
      { deceasedBoolean: true },
      'fhir/element-not-read',
      '/entry/0/resource/deceasedBoolean',
    ],
    ['a gender of another form', { gender: 1 }, 'fhir/element-not-read', '/entry/0/resource/gender'],
    [
      'an extension',
      { extension: [{ url: 'x', valueString: 'y' }] },
      'fhir/extension-not-read',
      '/entry/0/resource/extension/0',
    ],
    [
      'a day that does not exist',
      { deceasedDateTime: '2023-02-29' },
      'fhir/invalid-date',
      '/entry/0/resource/deceasedDateTime',
    ],
    [
      'a moment in UTC',
      { deceasedDateTime: '2023-02-27T23:30:00Z' },
      'fhir/moment-in-utc',
      '/entry/0/resource/deceasedDateTime',
    ],
  ])('%s', (_, more, code, path) => {
    const found = read({ ...patient, ...more });
    expect(found.register.persons).toMatchObject([{ id: 'Patient/c', birthDate: '2012-03-01' }]);
    expect(codesOf(found)).toContainEqual([code, path]);
  });

  it('a resource that may mean something else by an extension is not used', () => {
    for (const more of [{ modifierExtension: [{ url: 'x' }] }, { name: [{ modifierExtension: [{}] }] }]) {
      const found = read({ ...patient, ...more });
      expect(found.register.persons).toBeUndefined();
      expect(found.findings).toMatchObject([{ code: 'fhir/modifier-extension', severity: 'error' }]);
    }
  });

  it('a resource that holds itself, or is deeper than anything that is read, is read all the same', () => {
    const circle: Record<string, unknown> = { ...patient };
    circle['one'] = circle;
    circle['contained'] = [circle, circle];
    expect(codesOf(read(circle))).toEqual([
      ['fhir/element-not-read', '/entry/0/resource/*[3]'],
      ['fhir/element-not-read', '/entry/0/resource/contained'],
    ]);
    const deep = JSON.parse(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
    expect(codesOf(read({ ...patient, contained: deep }))).toEqual([
      ['fhir/element-not-read', '/entry/0/resource/contained'],
    ]);
  });

  it('a link of others to an episode has no place in a record', () => {
    const episodeOfCare = [{ reference: 'EpisodeOfCare/x' }];
    expect(codesOf(read(patient, encounter({ episodeOfCare })))).toContainEqual([
      'fhir/element-not-read',
      '/entry/1/resource/episodeOfCare/0/reference',
    ]);
  });

  it('a resource of another kind is named by its place', () => {
    expect(codesOf(read(patient, { resourceType: 'MedicationRequest', id: 'x' }))).toEqual([
      ['fhir/resource-not-read', '/entry/1/resource'],
    ]);
  });
});

describe('hostile input', () => {
  it.each([
    null,
    undefined,
    1,
    'Bundle',
    [],
    {},
    { resourceType: 'Patient' },
    { resourceType: 'Bundle', entry: {} },
  ])('that is no bundle is one finding: %j', (input) => {
    const found = fromFhir(input);
    expect(codesOf(found)).toEqual([['fhir/not-a-bundle', '/']]);
    expect(found.register).toEqual({ about: { version: '1' } });
  });

  it('an empty bundle is an empty register', () => {
    expect(fromFhir({ resourceType: 'Bundle', type: 'collection' })).toMatchObject({
      register: { about: { version: '1' } },
      findings: [],
    });
  });

  it.each([null, 1, 'x', [], {}, { resource: null }, { resource: [] }, { resource: { resourceType: 7 } }])(
    'an entry that is no resource is a finding: %j',
    (entry) => {
      expect(codesOf(fromFhir({ resourceType: 'Bundle', entry: [entry] }))).toEqual([
        ['fhir/not-a-resource', '/entry/0'],
      ]);
    },
  );

  it('names of Object do no harm', () => {
    const text = `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"constructor"}},
      {"resource":{"resourceType":"Patient","id":"__proto__","birthDate":"2012-03-01","__proto__":{"x":1},
      "extension":[{"url":"urn:jeugd:field:__proto__","valueString":"x"},{"url":"urn:jeugd:field:constructor","valueString":"x"}]}}]}`;
    const found = fromFhir(JSON.parse(text));
    expect(found.register.persons).toEqual([{ id: 'Patient/__proto__', birthDate: '2012-03-01' }]);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('never throws, and no finding repeats a value', () => {
    const secret = 'geheim';
    const value = fc.oneof(
      fc.constantFrom(secret, `${secret}/c`, 1, true, null, '2024-03-01', 'Patient/c', 'finished'),
      fc.constant([{ [secret]: secret }]),
      fc.record({
        coding: fc.constant([{ system: secret, code: secret }]),
        reference: fc.constant(secret),
        start: fc.constant(secret),
      }),
    );
    const names = [
      'id',
      'status',
      'period',
      'subject',
      'patient',
      'code',
      'category',
      'type',
      'extension',
      'identifier',
      'relationship',
      'participant',
      'class',
      'name',
      'link',
      secret,
    ];
    const resource = fc
      .tuple(
        fc.constantFrom(
          'Patient',
          'Person',
          'RelatedPerson',
          'Condition',
          'Encounter',
          'EpisodeOfCare',
          'CareTeam',
          'Organization',
          'Practitioner',
          'PractitionerRole',
          'OperationOutcome',
          secret,
        ),
        fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(value, { maxLength: 2 }))),
      )
      .map(([resourceType, elements]) => ({ resourceType, ...elements }));
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 5 }), (resources) => {
        const { findings } = read(patient, ...resources);
        const told = findings.map(({ message, params, location: { path, field } }) => ({
          message,
          params,
          path,
          field,
        }));
        expect(JSON.stringify(told)).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
  });
});
