/** Codes in a resource: the published one, ours beside it, and a note where the two differ. */
import type { Texts } from '@jeugd/core';
import { codeLabel } from '@jeugd/core/codes';
import type { Coded } from '../mapping/coded.js';
import { extensionUrls, type OwnList, ownSystem } from '../names/systems.js';
import type { CodeableConcept, Coding, Extension } from '../r4/types.js';
import type { Draft } from './draft.js';
import { isShowableText } from './public-ids.js';

/** What a concept is made of. */
export interface ConceptParts {
  /** The published codes. */
  readonly published?: readonly Coded[];
  /** Our own code. */
  readonly own?: { readonly list: OwnList; readonly code: string };
  /** Why there is no published code, or what it leaves out. */
  readonly note?: Texts | undefined;
  /** What else is said of it. */
  readonly extension?: readonly Extension[];
}

/** A concept in all its codes. A code from data that no list knows is carried as it is, unless it may hold a BSN; FHIR allows no spaces around one. */
export function conceptOf(
  draft: Draft,
  { published = [], own, note, extension = [] }: ConceptParts,
): CodeableConcept {
  const isShown = own !== undefined && isShowableText(own.code);
  if (own !== undefined && !isShown) draft.remarks.add('text-left-out');
  const codings = [...published, ...(isShown ? ownCodings(draft, own.list, own.code) : [])];
  const notes = note === undefined ? [] : [{ url: extensionUrls.note, valueString: note[draft.locale] }];
  const text = !isShown ? undefined : (labelOf(draft, own.list, own.code) ?? own.code);
  const extensions = [...extension, ...notes];
  return {
    ...(extensions.length > 0 && { extension: extensions }),
    ...(codings.length > 0 && { coding: codings }),
    ...(text !== undefined && { text }),
  };
}

function ownCodings(draft: Draft, list: OwnList, code: string): readonly Coding[] {
  if (!/^\S+( \S+)*$/.test(code)) return [];
  const display = labelOf(draft, list, code);
  return [{ system: ownSystem(list), code, ...(display !== undefined && { display }) }];
}

function labelOf({ locale }: Draft, list: OwnList, code: string): string | undefined {
  if (list === 'care-team-parts') return undefined;
  const key = `${list}|${code}|${locale}`;
  const known = labels.get(key);
  if (known !== undefined) return known;
  const found = codeLabel(list, code, locale);
  if (found !== undefined) labels.set(key, found);
  return found;
}

/** Names that were looked up: lists are long and registers longer. */
const labels = new Map<string, string>();
