/** The register is right: what the law, the calendar and arithmetic ask of the records, judged here by hand. */
import {
  addMonths,
  addYears,
  ageOn,
  birthdayOf,
  earliest,
  isClosedYouthCare,
  isFosterCare,
  latest,
  type Placement,
} from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { syntheticRegister } from './synthetic-register.js';

const until = '2025-01-01';
const register = syntheticRegister({ children: 4000, seed: 11 });
const {
  persons = [],
  placements = [],
  trajectories = [],
  homeSpells = [],
  householdSpells = [],
  measures = [],
  authorisations = [],
  authorities = [],
  observations = [],
  events = [],
  groups = [],
  relations = [],
} = register;
const person = new Map(persons.map((each) => [each.id, each]));
const birthOf = (id: string) => person.get(id)?.birthDate ?? '0001-01-01';
const adultOn = (id: string) => birthdayOf(birthOf(id), 18);

function byPerson<Row extends { readonly personId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groupsOfRows = new Map<string, Row[]>();
  for (const row of rows) groupsOfRows.set(row.personId, [...(groupsOfRows.get(row.personId) ?? []), row]);
  return groupsOfRows;
}

const isFullTime = ({ nightsPerWeek }: Placement) => nightsPerWeek === undefined;
const running = '9999-12-31';

describe('periods', () => {
  it('end after they start, and never begin on or after the day of extraction or before the birth', () => {
    const periods = [...placements, ...trajectories, ...homeSpells, ...householdSpells];
    const wrong = periods.filter(
      ({ personId, start, end }) =>
        (end !== undefined && end <= start) ||
        start >= until ||
        (end !== undefined && end > until) ||
        start < birthOf(personId),
    );
    expect(wrong).toEqual([]);
    expect(
      [...measures, ...authorisations].filter(
        ({ start, end }) => (end !== undefined && end <= start) || start >= until,
      ),
    ).toEqual([]);
  });

  it('are known to have ended, or known to be unknown, never both', () => {
    expect(
      [...placements, ...trajectories].filter(({ end, endUnknown }) => end !== undefined && endUnknown),
    ).toEqual([]);
  });

  it('have been covered by the register for at least a day', () => {
    expect(
      [...placements, ...trajectories].filter(({ end }) => end !== undefined && end <= '2015-01-01'),
    ).toEqual([]);
  });
});

describe('stays', () => {
  it('of one child do not overlap when they are full-time', () => {
    for (const stays of byPerson(placements.filter(isFullTime)).values()) {
      const inOrder = [...stays].sort((a, b) => (a.start < b.start ? -1 : 1));
      inOrder.slice(1).forEach((stay, position) => {
        const before = inOrder[position];
        expect(before?.end !== undefined && before.end <= stay.start).toBe(true);
      });
    }
  });

  it('never fill a group beyond its places', () => {
    const capacity = new Map(groups.map((group) => [group.id, group.capacity ?? 0]));
    const changes = new Map<string, (readonly [string, number])[]>();
    for (const { groupId, start, end } of placements) {
      if (groupId === undefined) continue;
      changes.set(groupId, [...(changes.get(groupId) ?? []), [start, 1], [end ?? running, -1]]);
    }
    expect(changes.size).toBe(groups.length);
    for (const [groupId, days] of changes) {
      let present = 0;
      for (const [, change] of days.sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1))) {
        present += change;
        expect(present).toBeLessThanOrEqual(capacity.get(groupId) ?? 0);
      }
    }
    expect(groups.every((group) => (group.capacity ?? 7) <= 6)).toBe(true);
  });

  it('that end at home are followed by a home spell on that day', () => {
    const spells = new Set(homeSpells.map(({ personId, start }) => `${personId} ${start}`));
    const returns = placements.filter(({ destination, end }) => destination === 'home' && end !== until);
    expect(returns.length).toBeGreaterThan(300);
    expect(returns.filter(({ personId, end }) => !spells.has(`${personId} ${end}`))).toEqual([]);
  });

  it('are never at home: home spells and full-time stays do not overlap', () => {
    const spells = byPerson(homeSpells);
    const both = placements
      .filter(isFullTime)
      .filter(({ personId, start, end, endUnknown }) =>
        spells
          .get(personId)
          ?.some(
            (spell) =>
              spell.start < (endUnknown ? start : (end ?? running)) && start < (spell.end ?? running),
          ),
      );
    expect(both).toEqual([]);
  });

  it('of ThuisBest are of children of 12 to 17 with systemic therapy from the first day to after the return', () => {
    const therapies = byPerson(trajectories.filter(({ programme }) => programme === 'thuisbest'));
    const stays = placements.filter(({ programme }) => programme === 'thuisbest');
    expect(stays.length).toBeGreaterThan(200);
    for (const { personId, start, end, destination } of stays) {
      expect(ageOn(birthOf(personId), start)).toBeGreaterThanOrEqual(12);
      expect(ageOn(birthOf(personId), start)).toBeLessThan(18);
      const therapy = therapies.get(personId)?.[0];
      expect(therapy?.careForm).toBe('systeemtherapie');
      expect(therapy?.start).toBe(start);
      if (destination === 'home') expect((therapy?.end ?? running) > (end ?? '')).toBe(true);
    }
  });
});

describe('ages', () => {
  it('help and stays begin before eighteen, and go on after it only with a ground or as foster care since 2023', () => {
    for (const record of [...placements, ...trajectories]) {
      const adult = adultOn(record.personId);
      expect(record.start < adult).toBe(true);
      const lastDay = record.endUnknown ? record.start : (record.end ?? '2025-01-02');
      if (lastDay <= adult) continue;
      const fosterTo21 = isFosterCare(record.careForm) && adult >= '2023-01-01';
      expect(fosterTo21 || record.ground === 'continued').toBe(true);
      expect(lastDay <= birthdayOf(birthOf(record.personId), 21)).toBe(true);
    }
  });

  it('some do go on, in foster care and on the ground of continuation', () => {
    const adults = placements.filter(({ personId, end }) => (end ?? until) > adultOn(personId));
    expect(adults.some(({ careForm, ground }) => isFosterCare(careForm) && ground === undefined)).toBe(true);
    expect(adults.some(({ careForm, ground }) => careForm === 'gezinshuis' && ground === 'continued')).toBe(
      true,
    );
  });

  it('participation and personal care end at eighteen', () => {
    const late = trajectories.filter(
      ({ personId, helpPart, end, endUnknown }) =>
        helpPart !== 1 && !endUnknown && (end ?? until) > adultOn(personId),
    );
    expect(late).toEqual([]);
  });

  it('parents are at least 18 at the birth, and foster carers at least 21 when a child comes', () => {
    for (const { fromId, toId, kind, start } of relations) {
      if (kind === 'legal-parent-of')
        expect(ageOn(birthOf(fromId), birthOf(toId))).toBeGreaterThanOrEqual(18);
      if (kind === 'raises') expect(ageOn(birthOf(fromId), start ?? until)).toBeGreaterThanOrEqual(21);
    }
  });
});

describe('death', () => {
  it('ends every record of a child', () => {
    const dead = persons.filter(({ deathDate }) => deathDate !== undefined);
    expect(dead.length).toBeGreaterThan(0);
    for (const { id, deathDate = until, birthDate } of dead) {
      expect(deathDate >= birthDate).toBe(true);
      const periods = [
        placements,
        trajectories,
        homeSpells,
        householdSpells,
        measures,
        authorisations,
      ].flatMap((table) => table.filter(({ personId }) => personId === id));
      const own = [
        ...periods,
        ...authorities.filter(({ childId }) => childId === id),
        ...relations.filter(({ toId }) => toId === id),
      ];
      expect(
        own.filter(({ start, end }) => (start ?? '') > deathDate || end === undefined || end > deathDate),
      ).toEqual([]);
      const days = [...observations, ...events].filter(({ personId }) => personId === id);
      expect(days.filter(({ date }) => date > deathDate)).toEqual([]);
    }
  });
});

describe('measures and authority', () => {
  const measuresOf = byPerson(measures.filter(({ kind }) => kind === 'ots' || kind === 'vots'));
  const authorisationsOf = byPerson(authorisations);

  it('orders last a year at most, provisional ones three months, follow each other and end at eighteen', () => {
    for (const orders of measuresOf.values()) {
      orders.forEach(({ personId, kind, start, end = running }, position) => {
        expect(end <= (kind === 'vots' ? addMonths(start, 3) : addYears(start, 1))).toBe(true);
        expect(end <= adultOn(personId)).toBe(true);
        if (position > 0) expect(start).toBe(orders[position - 1]?.end);
      });
    }
  });

  it('authorisations lie within an order and are carried out at once', () => {
    for (const { personId, start, end, decidedOn, carriedOutOn } of authorisations) {
      const order = measuresOf
        .get(personId)
        ?.find((each) => each.start <= start && end <= (each.end ?? running));
      expect(order).toBeDefined();
      expect(decidedOn <= start).toBe(true);
      expect(carriedOutOn).toBe(start);
    }
  });

  it('every closed night, and every full-time night under an order, is carried by an authorisation of its kind', () => {
    let judged = 0;
    for (const { personId, careForm, start, end } of placements.filter(isFullTime)) {
      const closed = isClosedYouthCare(careForm);
      const underOrder = (measuresOf.get(personId) ?? []).filter(
        (order) => start < (order.end ?? running) && order.start < (end ?? until),
      );
      if (closed) expect(underOrder.length).toBeGreaterThan(0);
      const kind = closed ? 'gesloten-machtiging' : 'muhp';
      const titles = (authorisationsOf.get(personId) ?? []).filter((each) => each.kind === kind);
      for (const order of underOrder) {
        const from = latest(start, order.start);
        const to = earliest(end ?? until, order.end ?? running);
        if (from >= to) continue;
        judged += 1;
        expect(titles.some((title) => title.start <= from && to <= title.end)).toBe(true);
      }
      const lastNight = end ?? until;
      if (closed) expect(underOrder.some((order) => (order.end ?? running) >= lastNight)).toBe(true);
    }
    expect(judged).toBeGreaterThan(1000);
  });

  it('every minor has one or two holders of authority on every day, and no adult has any', () => {
    const heldOver = byPerson(authorities.map((each) => ({ ...each, personId: each.childId })));
    for (const [child, held] of heldOver) {
      const adult = adultOn(child);
      const lastDay = earliest(person.get(child)?.deathDate ?? running, adult <= until ? adult : running);
      expect(held.every(({ end = running }) => end <= (adult <= until ? adult : running))).toBe(true);
      const days = [...new Set(held.flatMap(({ start, end = running }) => [start, end]))].sort();
      expect(days[0]).toBe(birthOf(child));
      expect(days.at(-1)).toBe(lastDay);
      for (const day of days.slice(0, -1)) {
        const holders = held.filter(({ start, end = running }) => start <= day && day < end).length;
        expect(holders === 1 || holders === 2).toBe(true);
      }
    }
  });
});
