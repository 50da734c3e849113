/**
 * What a product means in a register: a form of help, a measure, guardianship, or nothing of its own.
 *
 * A message says what was assigned as a category with, mostly, a code. A register says which form of care a child had.
 * Between the two stands a table: one line per product, with how sure it is and where it comes from. A municipality that
 * has codes of its own gives a table of its own.
 */
import type { CareFormId } from '@jeugd/core';
import type { Sourced } from '../crosswalks/sourced.js';

/**
 * What the records of a product are. `unclear`: the source does not say which form of help it is; deliveries of it are
 * reported and not guessed.
 *
 * @dutch betekenis van een product
 */
export type ProductGives =
  | {
      /** A trajectory, or a stay when the form has residence. */
      readonly gives: 'help';
      /** Which form of help. */
      readonly careForm: CareFormId;
      /** Whether it is help in a crisis. */
      readonly crisis?: true;
    }
  | {
      /** A measure that the provider carries out. */
      readonly gives: 'measure';
      /** Which measure. */
      readonly measure: 'ots' | 'jeugdreclassering';
    }
  | {
      /** Guardianship, which messages tell too little of to record; nothing, as it is no help of its own; or not known. */
      readonly gives: 'guardianship' | 'nothing' | 'unclear';
    };

/**
 * A line of the table: a product and what it means.
 *
 * @dutch regel van de producttabel
 */
export type ProductMeaning = Sourced &
  ProductGives & {
    /** Category of the product, a code of JZ020. */
    readonly category: string;
    /** Code of the product; absent: what the category means where no code is known. */
    readonly code?: string;
  };
