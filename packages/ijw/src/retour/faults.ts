/**
 * Faults by their place: the paths of findings, folded into a tree that can be walked along with a message.
 */
import { type Finding, JeugdError } from '@jeugd/core';
import type { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import { ownCode } from './retour-code.js';
import { retourErrorTexts } from './texts.js';

/** The faults at one element and inside it. */
export interface Faults {
  /** The codes of the findings at the element itself. */
  readonly codes: ReadonlySet<LDT_RetourCode>;
  /** What is wrong inside, by the step that leads there: `Client`, `StartProduct[2]`. The first has no number. */
  readonly inside: ReadonlyMap<string, Faults>;
  /** The code of the first finding here or inside: the rule that found it. */
  readonly foundBy: string;
}

/** The tree of findings of level 3 and 4. The root is the element `Bericht`. */
export function faultsOf(findings: readonly Finding[]): Faults {
  const root = newFaults('');
  for (const finding of findings) {
    let place = root;
    for (const step of stepsOf(finding)) place = growing(place, step, finding.code);
    place.codes.add(ownCode(finding));
  }
  return root;
}

/** The faults at one element inside; `number`, from 1, tells apart those that repeat. */
export function faultsAt(faults: Faults | undefined, name: string, number = 1): Faults | undefined {
  return faults?.inside.get(number === 1 ? name : `${name}[${number}]`);
}

/** Every code here and inside. */
export function allCodes(faults: Faults): readonly LDT_RetourCode[] {
  return [...faults.codes, ...[...faults.inside.values()].flatMap(allCodes)];
}

/** Says that a finding is not of this message. */
export function noSuchPlace(code: string): never {
  throw new JeugdError('ijw/finding-without-place', retourErrorTexts['ijw/finding-without-place'], { code });
}

interface GrowingFaults extends Faults {
  readonly codes: Set<LDT_RetourCode>;
  readonly inside: Map<string, GrowingFaults>;
}

function newFaults(foundBy: string): GrowingFaults {
  return { codes: new Set(), inside: new Map(), foundBy };
}

function growing(place: GrowingFaults, step: string, foundBy: string): GrowingFaults {
  const known = place.inside.get(step) ?? newFaults(foundBy);
  place.inside.set(step, known);
  return known;
}

function stepsOf({ code, location: { path = '' } }: Finding): readonly string[] {
  const [before, root, ...steps] = path.split('/').map((step) => step.replace(/\[1\]$/, ''));
  if (before !== '' || root !== 'Bericht') noSuchPlace(code);
  return steps;
}
