/** Citizen service numbers that belong to nobody. */
import { type Bsn, isTestBsn, type Person, type Register } from '@jeugd/core';
import { callError } from './errors.js';

/** The test range. */
const [first, last] = [999_900_006, 999_999_990];

/**
 * Gives every person in care a number of the test range, another for each, in the order of the register; the same
 * register gets the same numbers. For `bsnOf` of {@link messagesOf}.
 *
 * @dutch test-BSN's
 * @throws {JeugdError} `ijw/too-many-persons` when more persons are in care than the range has numbers
 * @example
 * const persons = [{ id: 'c1', birthDate: '2012-03-01' }] as const;
 * const placements = [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' }] as const;
 * testBsnOf({ about: { version: '1' }, persons, placements })(persons[0]); // '999900006'
 */
export function testBsnOf(register: Register): (person: Person) => Bsn {
  const { persons = [], placements = [], trajectories = [], measures = [] } = register;
  const inCare = new Set([...placements, ...trajectories, ...measures].map(({ personId }) => personId));
  const taken = new Set(persons.map(({ bsn }) => bsn as string | undefined));
  const needy = persons.filter(({ id }) => inCare.has(id));
  const numbers = testNumbers(taken);
  if (needy.length > numbers.length)
    throw callError('ijw/too-many-persons', { persons: needy.length, numbers: numbers.length });
  const byId = new Map(needy.map(({ id }, at) => [id, numbers[at]]));
  return ({ id }) => {
    const number = byId.get(id);
    if (number === undefined) throw callError('ijw/no-bsn', { persons: 1 });
    return number;
  };
}

function testNumbers(taken: ReadonlySet<string | undefined>): readonly Bsn[] {
  const numbers: Bsn[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = String(number);
    if (isTestBsn(text) && !taken.has(text)) numbers.push(text);
  }
  return numbers;
}
