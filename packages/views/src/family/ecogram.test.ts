import { indexRegister, type Relation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { ecogramDot } from './ecogram-dot.js';
import { ecogramOf } from './ecogram-of.js';

const day = '2024-06-01';

function relation(
  fromId: string,
  kind: Relation['kind'],
  toId: string,
  more: Partial<Relation> = {},
): Relation {
  return { id: `${fromId} ${kind} ${toId}`, fromId, toId, kind, ...more };
}

const register = {
  about: { version: '1' },
  persons: [
    { id: 'c', birthDate: '2012-03-01', sex: 'male', name: 'Daan' },
    { id: 'm', birthDate: '1985-05-01', sex: 'female' },
    { id: 'f', birthDate: '1980-05-01', sex: 'male' },
    { id: 'u', birthDate: '1984-05-01', sex: 'male' },
    { id: 'j', birthDate: '1999-05-01', sex: 'female', name: 'Noor' },
  ],
  organisations: [{ id: 'gi', kind: 'gi', name: 'Instelling' }],
  relations: [
    relation('m', 'legal-parent-of', 'c'),
    relation('f', 'legal-parent-of', 'c'),
    relation('c', 'conflict-with', 'f'),
    relation('u', 'contact-with', 'c'),
    relation('u', 'cut-off-from', 'c', { start: '2024-06-01' }),
    relation('j', 'mentor-of', 'c'),
    relation('w', 'professional-for', 'c', { role: 'youth-protector' }),
  ],
  householdSpells: [
    { id: '1', personId: 'c', householdId: 'A', start: '2012-03-01' },
    { id: '2', personId: 'm', householdId: 'A', start: '2012-03-01' },
  ],
  authorities: [{ id: 'a', childId: 'c', holderId: 'm', kind: 'sole-parent', start: '2012-03-01' }],
  measures: [{ id: 'ots', personId: 'c', kind: 'ots', start: '2024-01-01', organisationId: 'gi' }],
} as const;
const index = indexRegister(register);

describe('an ecogram', () => {
  it('has a line per contact that says how it stands: informal first, then formal', () => {
    const { contacts, gaps } = ecogramOf(index, 'c', day);
    expect(contacts.map(({ label, line, side }) => [label, line, side])).toEqual([
      ['father 44', 'conflict', 'informal'],
      ['youth-initiated mentor 25', 'strong', 'informal'],
      ['mother 39', 'strong', 'informal'],
      ['somebody in the network 40', 'cut-off', 'informal'],
      ['certified institution', 'ordinary', 'formal'],
      ['child protection worker', 'ordinary', 'formal'],
    ]);
    expect(gaps).toEqual([]);
  });

  it('counts a relation from its first day', () => {
    const lines = ecogramOf(index, 'c', '2024-05-31').contacts.map(({ line }) => line);
    expect(lines).not.toContain('cut-off');
  });

  it('shows names and ids of the register only when asked', () => {
    expect(JSON.stringify(ecogramOf(index, 'c', day))).not.toMatch(/Daan|Noor|Instelling|memberId/);
    const { centre, contacts } = ecogramOf(index, 'c', day, { names: true });
    expect(centre.label).toBe('Daan 12');
    expect(contacts.map(({ label }) => label)).toEqual(expect.arrayContaining(['Noor 25', 'Instelling']));
    expect(contacts.map(({ memberId }) => memberId)).toContain('gi');
  });

  it('is empty around who has died, and says why', () => {
    const persons = [{ ...register.persons[0], deathDate: '2024-01-01' } as const];
    const { contacts, centre, gaps, text } = ecogramOf(indexRegister({ ...register, persons }), 'c', day);
    expect({ contacts, gaps, isDeceased: centre.isDeceased }).toEqual({
      contacts: [],
      gaps: ['deceased'],
      isDeceased: true,
    });
    expect(text).toContain('Nobody on record.');
  });

  it('refuses a person it does not know', () => {
    expect(() => ecogramOf(index, 'x', day)).toThrow(
      expect.objectContaining({ code: 'views/unknown-person' }),
    );
  });
});

describe('the DOT of an ecogram', () => {
  it('draws a line by form, and names a strained one', () => {
    const lines = ecogramDot(ecogramOf(index, 'c', day)).split('\n');
    const line = (id: string) => lines.find((each) => each.startsWith(`  centre -- ${id} `));
    expect(line('e1')).toMatch(/style="dashed".*label="conflict"/);
    expect(line('e2')).toBe('  centre -- e2 [penwidth="4"];');
    expect(line('e4')).toMatch(/style="dotted".*label="contact cut off"/);
    expect(line('e5')).toBe('  centre -- e5 [penwidth="1"];');
  });

  it.each([1, 2, 11, 12, 13, 25, 40])('keeps the symbols of %i contacts apart', (count) => {
    const relations = Array.from({ length: count }, (_, n) => relation(`s${n}`, 'supports', 'c'));
    const dot = ecogramDot(
      ecogramOf(indexRegister({ about: { version: '1' }, persons: register.persons, relations }), 'c', day),
    );
    const places = [...dot.matchAll(/pos="([^,]+),([^!]+)!"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(places).toHaveLength(count + 1);
    const distances = places.flatMap(([x, y], n) =>
      places.slice(n + 1).map(([a, b]) => Math.hypot(x - a, y - b)),
    );
    // The widest symbol is a diamond of 1.65 inches.
    expect(Math.min(...distances)).toBeGreaterThan(1.65);
  });
});
