/** The results of gezag in an answer. */
import { type Authority, type AuthorityKind, ageOn, type PlainDate } from '@jeugd/core';
import { Gezag, type Gezag as GezagPart, type Mens } from './answer-schema.js';
import { type BrpReading, partsIn, relate } from './brp-reading.js';
import { keyOfUnnumberedParent } from './family.js';
import { type GezagResult, gezagTypes } from './gezag-types.js';

/**
 * What the BRP answered about one child, on the day of asking.
 *
 * @dutch antwoord over het gezag over een kind
 */
export interface GezagAnswer {
  /** The child. */
  readonly childId: string;
  /** The result; `nobody-for-now` and `undetermined` are results too. */
  readonly result: GezagResult;
  /** Who holds the authority, as far as the BRP names them. */
  readonly holderIds: readonly string[];
  /** The day of asking: the BRP works gezag out when it is asked and gives no start. */
  readonly askedOn: PlainDate;
  /** Whether the data it rests on are under investigation. */
  readonly isUnderInvestigation: boolean;
  /** Why nobody holds it or why it cannot be told, in the words of the BRP. */
  readonly explanation?: string;
}

/** The answers and authority read so far. */
export interface GezagFound {
  /** By child and result: a child and its parent both tell of it. */
  readonly answers: Map<string, GezagAnswer>;
  /** Of whom there is an answer. */
  readonly children: Set<string>;
  readonly authorities: Authority[];
}

/** Reads the results of a person: about the person itself, or about each of its children. */
export function readGezag(
  reading: BrpReading,
  found: GezagFound,
  persoon: { readonly mens: Mens; readonly id: string; readonly gezag: readonly unknown[] | undefined },
  path: string,
): void {
  for (const { part, path: at } of partsIn(reading, Gezag, persoon.gezag, `${path}/gezag`)) {
    const type = gezagTypes.get(part.type);
    if (type === undefined) {
      reading.report('fhir/brp-unknown-gezag', at);
      continue;
    }
    const childId = childOf(reading, part, persoon, at);
    if (childId === undefined) reading.report('fhir/brp-no-child', at);
    else readResult(reading, found, { part, childId, ...type }, at);
  }
}

/** The minor of the result; before 2.4.0 not every type had one, and it is then the person asked about, unless that is an adult. */
function childOf(
  reading: BrpReading,
  part: GezagPart,
  { mens, id }: { readonly mens: Mens; readonly id: string },
  path: string,
): string | undefined {
  if (part.minderjarige !== undefined)
    return reading.people.idOf(part.minderjarige, `${path}/minderjarige`, `${path}/minderjarige`);
  const { birthDate } = reading.people.withId(id) ?? {};
  const isAdult = birthDate !== undefined && ageOn(birthDate, reading.askedOn) >= 18;
  const holders = [part.ouder, ...(part.ouders ?? []), part.derde, ...(part.derden ?? [])];
  const isHolder = holders.some(
    (each) =>
      each?.burgerservicenummer !== undefined && each.burgerservicenummer === mens.burgerservicenummer,
  );
  return isAdult || isHolder ? undefined : id;
}

interface Result {
  readonly part: GezagPart;
  readonly childId: string;
  readonly result: GezagResult;
  readonly kind?: AuthorityKind;
}

function readResult(
  reading: BrpReading,
  found: GezagFound,
  { part, childId, result, kind }: Result,
  path: string,
): void {
  const parents = parentsIn(reading, part, result, childId, path);
  const others = othersIn(reading, part, result, childId, path);
  const holderIds = [...parents, ...others];
  const key = JSON.stringify([childId, result, [...holderIds].sort()]);
  const isUnderInvestigation =
    part.inOnderzoek !== undefined && part.inOnderzoek !== false && part.inOnderzoek !== null;
  const before = found.answers.get(key);
  if (before !== undefined) {
    if (!isUnderInvestigation || before.isUnderInvestigation) return;
    found.answers.set(key, { ...before, isUnderInvestigation });
    reading.report('fhir/brp-under-investigation', path);
    return;
  }
  if (found.children.has(childId)) reading.report('fhir/brp-contradiction', path);
  found.children.add(childId);
  found.answers.set(key, {
    childId,
    result,
    holderIds,
    askedOn: reading.askedOn,
    isUnderInvestigation,
    ...(part.toelichting !== undefined && { explanation: part.toelichting }),
  });
  reportResult(reading, { result, parents, others, isUnderInvestigation }, path);
  const guardian = others.length > 1 ? 'joint-guardians' : 'guardian-person';
  for (const holderId of holderIds) {
    const id = reading.people.newId('brp-gezag');
    found.authorities.push({ id, childId, holderId, kind: kind ?? guardian, start: reading.askedOn });
  }
}

function parentsIn(
  reading: BrpReading,
  part: GezagPart,
  result: GezagResult,
  childId: string,
  path: string,
): readonly string[] {
  const parents =
    result === 'joint-parents' ? (part.ouders ?? []) : part.ouder === undefined ? [] : [part.ouder];
  if (result === 'guardianship' || result === 'nobody-for-now' || result === 'undetermined') return [];
  const unnumbered = parents.filter((each) => each.burgerservicenummer === undefined);
  // Of two parents without a BSN nobody can tell which one holds the gezag: it may not be either of them by name.
  const isEither = unnumbered.length === 1 && reading.people.knows(keyOfUnnumberedParent(childId, 1));
  return parents.map((each, at) => {
    const place = result === 'joint-parents' ? `${path}/ouders/${at}` : `${path}/ouder`;
    const isOneOfTwo = isEither && each === unnumbered[0];
    const key = isOneOfTwo
      ? `one parent of ${childId}`
      : keyOfUnnumberedParent(childId, Math.max(0, unnumbered.indexOf(each)));
    const id = reading.people.idOf(each, key, place);
    if (!isOneOfTwo) relate(reading, { fromId: id, toId: childId, kind: 'legal-parent-of' });
    return id;
  });
}

/** Third parties who are known. One of whom the BRP tells nothing is no holder that a record could name. */
function othersIn(
  reading: BrpReading,
  part: GezagPart,
  result: GezagResult,
  childId: string,
  path: string,
): readonly string[] {
  const others =
    result === 'guardianship'
      ? (part.derden ?? [])
      : result === 'parent-with-other' && part.derde
        ? [part.derde]
        : [];
  return others.flatMap((each, at) => {
    const isKnown =
      each.type !== 'OnbekendeDerde' && (each.burgerservicenummer !== undefined || each.naam !== undefined);
    return isKnown
      ? [
          reading.people.idOf(
            each,
            `third of ${childId} (${at + 1})`,
            `${path}/${result === 'guardianship' ? `derden/${at}` : 'derde'}`,
          ),
        ]
      : [];
  });
}

function reportResult(
  reading: BrpReading,
  {
    result,
    parents,
    others,
    isUnderInvestigation,
  }: Pick<GezagAnswer, 'result' | 'isUnderInvestigation'> & {
    readonly parents: readonly string[];
    readonly others: readonly string[];
  },
  path: string,
): void {
  const expected = expectedParents[result];
  if (expected !== undefined && parents.length !== expected) reading.report('fhir/brp-holders-missing', path);
  if (result === 'guardianship' && others.length === 0) reading.report('fhir/brp-guardian-not-named', path);
  if (result === 'parent-with-other' && others.length === 0) reading.report('fhir/brp-third-not-known', path);
  if (result === 'nobody-for-now') reading.report('fhir/brp-nobody-for-now', path);
  if (result === 'undetermined') reading.report('fhir/brp-undetermined', path);
  if (isUnderInvestigation) reading.report('fhir/brp-under-investigation', path);
}

const expectedParents: Partial<Record<GezagResult, number>> = {
  'joint-parents': 2,
  'sole-parent': 1,
  'parent-with-other': 1,
};
