/** How to write messages, checked. */
import {
  type Finding,
  indexRegister,
  isGemeentecode,
  type Locale,
  type Organisation,
  type Person,
  type PlainDate,
  type Register,
  type RegisterIndex,
} from '@jeugd/core';
import type { ProductMeaning } from '../products/product-meaning.js';
import { type ProductTable, productTable } from '../products/product-table.js';
import { standardProducts } from '../products/standard-products.js';
import { callError } from './errors.js';

/**
 * What messages carry of a register.
 *
 * @dutch wat berichten van een register dragen
 */
export interface CarriedOptions {
  /** Code of the municipality that assigns all care. */
  readonly municipality: string;
  /** What products mean; `standardProducts` unless told. Only lines with a code are written. */
  readonly products?: readonly ProductMeaning[];
  /** First day that is not told; `about.extractedOn` unless told. */
  readonly asOf?: PlainDate;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
  /** How many findings of one code are kept; 1,000 unless told. */
  readonly keep?: number;
}

/**
 * How to write messages.
 *
 * @dutch schrijfopties
 */
export interface MessagesOfOptions extends CarriedOptions {
  /** The citizen service number of a person whose record has none: of the test range, another for each person. */
  readonly bsnOf?: (person: Person) => string;
  /** The AGB code of an organisation whose record has none, another for each. */
  readonly agbOf?: (organisation: Organisation) => string;
  /** Whether to write requests; they carry who referred. Yes unless told. */
  readonly requests?: boolean;
  /** Whether to write claims and their answers, of months from 2021 on. Yes unless told. */
  readonly claims?: boolean;
  /** Share of assignments, starts, stops and claimed lines that go wrong first and are then put right; 0.05 unless told. */
  readonly corrections?: number;
}

/**
 * What messages carry of a register, and what not.
 *
 * @dutch gedragen register
 */
export interface CarriedRegister {
  /** The register as importing its messages gives it, with the ids that it has here. */
  readonly register: Register;
  /** What is not carried, and why. */
  readonly findings: readonly Finding[];
  /** The codes of which not all findings were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
}

/** What is needed to draft the care of a register. */
export interface Drafting {
  readonly index: RegisterIndex;
  readonly municipality: string;
  readonly table: ProductTable;
  readonly asOf: PlainDate;
}

/** The options, checked. */
export function draftingOf(register: Register, options: CarriedOptions): Drafting {
  const { municipality, products = standardProducts, asOf = register.about.extractedOn } = options;
  if (!isGemeentecode(municipality)) throw callError('ijw/invalid-municipality');
  if (asOf === undefined) throw callError('ijw/no-as-of');
  return { index: indexRegister(register), municipality, table: productTable(products), asOf };
}
