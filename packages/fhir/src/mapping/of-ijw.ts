/** Codes of iJw as codes of FHIR: never by passing a code through. */
import type { Sex, Texts } from '@jeugd/core';
import { systems } from '../names/systems.js';
import type { ZibRelease } from '../names/zib.js';
import type { Coded } from './coded.js';
import { ijwRelations } from './ijw-relations.js';
import { legalConcepts } from './legal-concepts.js';
import { codeForSex } from './network-roles.js';

/**
 * A code of iJw, and what is needed to translate it.
 *
 * @dutch code van iJw
 */
export interface IjwCode {
  /** The list: kind of relation, legal status or legal representation. */
  readonly list: 'COD472' | 'WJ232' | 'WJ003';
  /** The code. */
  readonly code: string;
  /** Sex of the person; parents and foster parents need it. */
  readonly sex?: Sex;
}

/**
 * What a code of iJw is in FHIR.
 *
 * @dutch code van iJw in FHIR
 */
export interface OfIjw {
  /** The codes it may be; more than one where iJw joins what FHIR keeps apart; none where FHIR has none. */
  readonly codes: readonly Coded[];
  /** What to know. */
  readonly note?: Texts;
}

/**
 * The codes of FHIR for a code of iJw. No codes for a code that the list does not have, for one without a counterpart, for
 * kinship of which the sex is not known, and for relations in zib 2024, of which the mapping is not known.
 *
 * @dutch code van iJw naar FHIR
 * @example
 * fhirOfIjw({ list: 'WJ003', code: '06' }, '2024').codes[0]?.code; // '6'
 * fhirOfIjw({ list: 'COD472', code: '24' }, '2020').codes; // []
 * fhirOfIjw({ list: 'COD472', code: '10', sex: 'female' }, '2020').codes[0]?.code; // 'MTH'
 */
export function fhirOfIjw({ list, code, sex }: IjwCode, zib: ZibRelease): OfIjw {
  return list === 'COD472' ? relationOf(code, sex, zib) : legalOf(list, code, zib);
}

function relationOf(code: string, sex: Sex | undefined, zib: ZibRelease): OfIjw {
  const known = ijwRelations.find((each) => each.iJw === code);
  if (known === undefined || zib === '2024') return { codes: [] };
  const found = known.role ?? codeForSex(known.relationship ?? {}, sex);
  return { codes: found === undefined ? [] : [found], ...(known.note && { note: known.note }) };
}

function legalOf(list: string, code: string, zib: ZibRelease): OfIjw {
  const known = legalConcepts.find(({ iJw }) => iJw?.list === list && iJw.code === code);
  if (known === undefined) return { codes: [] };
  const codes = (known[zib] ?? []).map((each) => ({ system: systems[known.list], code: each }));
  return { codes, ...(known.note && { note: known.note }) };
}
