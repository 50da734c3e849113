/**
 * Random messages that are right at level 1: every element, code, length and bound of the definition can come up.
 */
import type { ClassType, Field } from '../definition/class-type.js';
import type { Facets, SimpleType } from '../definition/simple-type.js';
import { definitionOf, type Message, type MessageKind } from '../standard/messages.js';
import type { Random } from './random.js';

/** A random message of a kind. */
export function randomMessage(kind: MessageKind, random: Random): Message {
  // Drawn from the definition that the type is made from.
  return randomObject(definitionOf(kind).root, random) as unknown as Message;
}

function randomObject({ fields }: ClassType, random: Random): object {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    if (field.occurs === 'optional' && random.chance(0.5)) return [];
    return [[name, randomContent(field, random)] as const];
  });
  return Object.fromEntries(entries);
}

function randomContent({ type, occurs }: Field, random: Random): unknown {
  const one = (): unknown => (type.is === 'class' ? randomObject(type, random) : randomValue(type, random));
  if (occurs !== 'many') return one();
  return Array.from({ length: random.chance(0.6) ? 1 : 1 + random.below(4) }, one);
}

function randomValue({ base, facets, restriction }: SimpleType, random: Random): unknown {
  const text = restriction?.pattern?.xsd ?? facets.pattern?.xsd ?? '';
  switch (base) {
    case 'integer':
      return /^\d+$/.test(text) ? Number(text) : randomWhole(facets, random);
    case 'date':
      return `${padded(random.below(9999) + 1, 4)}-${padded(random.below(12) + 1)}-${padded(random.below(28) + 1)}`;
    case 'time':
      return `${padded(random.below(24))}:${padded(random.below(60))}:${padded(random.below(60))}${random.one(['', '', '.5', '.000'])}`;
    default:
      return facets.codes === undefined ? randomText(text, facets, random) : random.one(facets.codes);
  }
}

function randomWhole({ min = 0, max = 9 }: Facets, random: Random): number {
  return random.one([min, max, min + random.below(100), min + random.below(max - min + 1)]);
}

function randomText(pattern: string, { maxLength = 60 }: Facets, random: Random): string {
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  const of = (letters: string): string => {
    const all = [...letters];
    const length = random.one([1, maxLength, 1 + random.below(maxLength)]);
    return Array.from({ length }, () => random.one(all)).join('');
  };
  const count = /^\[0-9\]\{(\d)\}$/.exec(pattern)?.[1];
  if (count !== undefined) return digits(Number(count));
  if (/^\d+$/.test(pattern)) return pattern;
  if (pattern.startsWith('(0|')) return `${random.below(20)}.${random.below(20)}.${random.below(20)}`;
  if (pattern === '[0-9]*') return of('0123456789');
  if (pattern === '([a-zA-Z0-9])+') return of('abzABZ019');
  if (pattern === '([a-zA-ZÀ-ỳ])+') return of('abzABZÀéỳ×');
  const spaces = pattern.startsWith('([.') ? ' \t\n\r' : ' \t';
  const text = of(`ab Zé&<>"']]\u00a0\u2028😀0-:.${spaces}`);
  return /[^ \t\n\r]/.test(text) ? text : 'x';
}

function padded(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
