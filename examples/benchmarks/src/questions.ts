/** Questions on one child: its network, its authority, the titles of its stays, asked of every child with a stay. */
import { indexRegister, type Register } from '@jeugd/core';
import {
  holdersOfAuthority,
  kinOf,
  networkChanges,
  networkOn,
  networkSize,
  possibleNetworkCarers,
} from '@jeugd/core/family-network';
import { titleCoverage } from '@jeugd/core/legal';
import { inSeconds, say, timed } from './timing.js';

/** Asks each question of every child with a stay: the first round fills the index and warms up, the second counts. */
export function benchQuestions(register: Register, day: `${number}-${number}-${number}`): void {
  const index = indexRegister(register);
  const placements = index.all('placements');
  const children = [...new Set(placements.map(({ personId }) => personId))];
  const before = `${Number(day.slice(0, 4)) - 2}${day.slice(4)}` as typeof day;
  const questions: Record<string, (id: string) => unknown> = {
    'who holds authority': (id) => holdersOfAuthority(index, id, day),
    'kin to the fourth degree': (id) => kinOf(index, id, day),
    'everybody around the child': (id) => networkOn(index, id, day),
    'size of the network': (id) => networkSize(index, id, day),
    'what changed in two years': (id) => networkChanges(index, id, before, day),
    'possible network carers': (id) => possibleNetworkCarers(index, id, day),
  };
  const persons = (register.persons?.length ?? 0).toLocaleString('en');
  for (const [name, ask] of Object.entries(questions)) {
    for (const id of children) ask(id);
    const asked = timed(() => {
      for (const id of children) ask(id);
    });
    const each = `${((asked.seconds * 1e6) / children.length).toFixed(0)} µs`;
    say(name, each, `budget 50 µs on 1,000,000 people; here ${persons}`);
  }
  const coverage = timed(() => {
    for (const stay of placements) titleCoverage(index, stay, day);
  });
  const stays = placements.length.toLocaleString('en');
  say('title coverage, index included', inSeconds(coverage.seconds), `budget 2 s at 100,000; ${stays} stays`);
}
