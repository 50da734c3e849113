import { indexRegister, type Person, type Register, type Relation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import type { Genogram } from './genogram.js';
import { genogramDot } from './genogram-dot.js';
import { genogramOf } from './genogram-of.js';

const day = '2024-06-01';

function person(id: string, birthDate: Person['birthDate'], more: Partial<Person> = {}): Person {
  return { id, birthDate, ...more };
}

function relation(
  fromId: string,
  kind: Relation['kind'],
  toId: string,
  more: Partial<Relation> = {},
): Relation {
  return { id: `${fromId} ${kind} ${toId}`, fromId, toId, kind, ...more };
}

const child = person('c', '2012-03-01', { sex: 'female', name: 'Roos' });
const mother = person('m', '1985-06-02', { sex: 'female', name: 'Anna' });
const father = person('f', '1983-01-01', { sex: 'male' });
const ofMother = relation('m', 'legal-parent-of', 'c');
const ofFather = relation('f', 'legal-parent-of', 'c');

function drawn(parts: Omit<Register, 'about'>, names = false): Genogram {
  const register = { about: { version: '1' }, householdSpells: [], ...parts };
  return genogramOf(indexRegister(register), 'c', day, { names });
}

/** The lines, with the labels of those they join. */
function linesOf({ people, ties }: Genogram): string[] {
  const labelOf = (id: string) => people.find((each) => each.id === id)?.label ?? '?';
  return ties.map((tie) =>
    tie.between === 'couple'
      ? `${tie.people.map(labelOf).join(' & ')}: ${tie.kind}`
      : `${tie.parents.map(labelOf).join(' & ')} > ${labelOf(tie.child)}: ${tie.kind}`,
  );
}

describe('a genogram', () => {
  it('shows who somebody is and how old on the day, the person it is about first', () => {
    const { people } = drawn({ persons: [child, mother, father], relations: [ofMother, ofFather] });
    // The mother turns 39 the day after.
    expect(people).toEqual([
      {
        id: 'p1',
        sex: 'female',
        age: 12,
        isIndex: true,
        isDeceased: false,
        role: 'child',
        label: 'child 12',
        generation: 0,
      },
      {
        id: 'p2',
        sex: 'male',
        age: 41,
        isIndex: false,
        isDeceased: false,
        role: 'father',
        label: 'father 41',
        generation: -1,
      },
      {
        id: 'p3',
        sex: 'female',
        age: 38,
        isIndex: false,
        isDeceased: false,
        role: 'mother',
        label: 'mother 38',
        generation: -1,
      },
    ]);
  });

  it('shows names and ids of the register only when asked', () => {
    const parts = { persons: [child, mother], relations: [ofMother] };
    expect(JSON.stringify(drawn(parts))).not.toMatch(/Roos|Anna|personId/);
    const asked = drawn(parts, true).people;
    expect(asked.map(({ label, personId }) => [label, personId])).toEqual([
      ['Roos 12', 'c'],
      ['Anna 38', 'm'],
    ]);
  });

  it.each([
    ['married', { partnership: 'marriage' }],
    ['registered', { partnership: 'registered' }],
    ['cohabiting', { partnership: 'cohabiting' }],
    ['partners', {}],
    ['divorced', { partnership: 'marriage', end: '2024-06-01' }],
    ['married', { partnership: 'marriage', end: '2024-06-02' }],
    ['separated', { partnership: 'cohabiting', end: '2020-01-01' }],
    ['parents', { partnership: 'marriage', start: '2024-06-02' }],
  ] as const)('has %s partners by %j', (kind, more) => {
    const relations = [ofMother, ofFather, relation('m', 'partner-of', 'f', more)];
    const lines = linesOf(drawn({ persons: [child, mother, father], relations }));
    expect(lines[0]?.split(': ')[1]).toBe(kind);
    expect(lines[1]).toBe('father 41 & mother 38 > child 12: legal');
  });

  it('leaves the line of a widow whole, and shows the age at death from the day of death', () => {
    const relations = [
      ofMother,
      ofFather,
      relation('m', 'partner-of', 'f', { partnership: 'marriage', end: day }),
    ];
    const dead = { ...father, deathDate: day } as const;
    const { people, ties } = drawn({ persons: [child, mother, dead], relations });
    expect(people[1]).toMatchObject({ label: 'father †41', isDeceased: true });
    expect(ties[0]).toMatchObject({ kind: 'married' });
    const alive = drawn({ persons: [child, mother, { ...father, deathDate: '2024-06-02' }], relations });
    expect(alive.people[1]).toMatchObject({ label: 'father 41', isDeceased: false });
  });

  it.each([
    ['adoptive', [relation('m', 'legal-parent-of', 'c', { basis: 'adoption' })]],
    ['genetic', [relation('m', 'genetic-parent-of', 'c')]],
    ['step', [relation('m', 'step-parent-of', 'c')]],
  ] as const)('has a line of its own for a parent who is %s', (kind, relations) => {
    const { ties } = drawn({ persons: [child, mother], relations });
    expect(ties).toEqual([{ between: 'parents-and-child', parents: ['p2'], child: 'p1', kind }]);
  });

  it('has foster parents by contract', () => {
    const contract = { id: 'k', childId: 'c', carerId: 'm', providerId: 'o', start: '2020-01-01' } as const;
    const genogram = drawn({ persons: [child, mother], relations: [], fosterContracts: [contract] });
    expect(linesOf(genogram)).toEqual(['foster mother 38 > child 12: foster']);
  });

  it('says whose partner somebody is who is no kin, and leaves out who is not yet born and organisations', () => {
    const persons = [
      child,
      mother,
      person('g', '1955-01-01', { sex: 'female' }),
      person('a', '1990-01-01', { sex: 'female' }),
      person('u', '1990-01-01', { sex: 'male' }),
      person('n', '2020-01-01', { sex: 'male' }),
      person('later', '2024-06-02'),
    ];
    const relations = [
      ofMother,
      relation('g', 'legal-parent-of', 'm'),
      relation('g', 'legal-parent-of', 'a'),
      relation('a', 'legal-parent-of', 'n'),
      relation('u', 'legal-parent-of', 'n'),
      relation('a', 'partner-of', 'u'),
      relation('m', 'legal-parent-of', 'later'),
      relation('gi', 'partner-of', 'm'),
    ];
    const { people } = drawn({ persons, relations, organisations: [{ id: 'gi', kind: 'gi' }] });
    expect(people.map(({ label, generation }) => [label, generation])).toEqual([
      ['child 12', 0],
      ['mother 38', -1],
      ['grandmother 69', -2],
      ['aunt 34', -1],
      ['cousin 4', 0],
      ['partner of aunt 34', -1],
    ]);
  });

  it('draws parents that contradict each other and somebody unknown, and says what could not be told', () => {
    const three = ['m', 'f', 'x'].map((id) => relation(id, 'legal-parent-of', 'c'));
    const { people, gaps, text } = drawn({ persons: [child, mother, father], relations: three });
    expect(people).toHaveLength(4);
    expect(people[3]).toMatchObject({ sex: 'unknown' });
    expect(people[3]).not.toHaveProperty('age');
    expect(gaps).toContain('more-than-two-legal-parents');
    expect(text).toContain('Not determinable, because');
  });

  it('ends when parentage runs in a circle', () => {
    const circle = [ofMother, relation('c', 'legal-parent-of', 'm')];
    expect(drawn({ persons: [child, mother], relations: circle }).people).toHaveLength(2);
  });

  it('outlines both households of a child', () => {
    const householdSpells = [
      { id: '1', personId: 'c', householdId: 'A', start: '2012-03-01' },
      { id: '2', personId: 'm', householdId: 'A', start: '2012-03-01' },
      { id: '3', personId: 'c', householdId: 'B', start: '2020-01-01' },
      { id: '4', personId: 'f', householdId: 'B', start: '2020-01-01' },
    ] as const;
    const genogram = drawn({
      persons: [child, mother, father],
      relations: [ofMother, ofFather],
      householdSpells,
    });
    expect(genogram.households.map(({ members }) => [...members].sort())).toEqual([
      ['p1', 'p3'],
      ['p1', 'p2'],
    ]);
    const dot = genogramDot(genogram);
    expect(dot).toMatch(/cluster_1 \{.*; p3; p1; \}|cluster_1 \{.*; p1; p3; \}/);
    expect(dot).toMatch(/cluster_2 \{[^\n]*; p2; \}/);
  });

  it('knows the person and the day, or says so', () => {
    const index = indexRegister({ about: { version: '1' }, persons: [child] });
    const thrown = (code: string) => expect.objectContaining({ code });
    expect(() => genogramOf(index, 'x', day)).toThrow(thrown('views/unknown-person'));
    expect(() => genogramOf(index, 'c', '2012-02-29')).toThrow(thrown('views/not-born'));
    expect(genogramOf(index, 'c', '2012-03-01').people[0]?.label).toBe('child 0');
  });
});

describe('the DOT of a genogram', () => {
  const partners = relation('m', 'partner-of', 'f', { partnership: 'marriage' });
  const persons = [child, mother, { ...father, deathDate: '2020-01-01' } as const];
  const family = { persons, relations: [ofMother, ofFather, partners] };

  it('has the standard symbols: circle, square, diamond, a double border, a mark for the cross', () => {
    const lines = genogramDot(drawn(family)).split('\n');
    const node = (id: string) => lines.find((line) => line.startsWith(`  ${id} [`));
    expect(node('p1')).toMatch(/shape="circle".*label="child 12".*peripheries="2"/);
    expect(node('p2')).toMatch(/shape="square".*label="father †37".*class="deceased"/);
    expect(node('p3')).toMatch(/shape="circle"/);
    expect(node('p3')).not.toMatch(/peripheries|deceased/);
    const unknown = genogramDot(drawn({ persons: [person('c', '2012-03-01')], relations: [] }));
    expect(unknown).toContain('shape="diamond"');
  });

  it('sets generations in rows, partners beside their union and the child below it', () => {
    const lines = genogramDot(drawn(family))
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toContain('{ rank="same"; p2; p3; u1; }');
    expect(lines).toContain('{ rank="same"; p1; }');
    expect(lines).toContain('p3 -- u1 [penwidth="1.5", weight="20"];');
    expect(lines).toContain('u1 -- p2 [penwidth="1.5", weight="20"];');
    expect(lines).toContain('u1 -- p1 [penwidth="1.2"];');
  });

  it('marks a divorce', () => {
    const ended = { ...partners, end: '2019-01-01' } as const;
    const dot = genogramDot(
      drawn({ ...family, persons: [child, mother, father], relations: [ofMother, ofFather, ended] }),
    );
    expect(dot).toMatch(/u1 \[.*label="\/\/"/);
  });
});
