/**
 * Types without a subject of their own.
 */
import { code, text } from '../../definition/simple-type.js';
import { notBlank } from '../../definition/text-pattern.js';
import type { TypeOf } from '../../definition/type-of.js';

/** 1 is yes, 2 is no. */
export const LDT_JaNee = code('LDT_JaNee', { maxLength: 1, codes: ['1', '2'] }, 'COD260');
export type LDT_JaNee = TypeOf<typeof LDT_JaNee>;

/** Free text that is not blank, of any length. */
export const LDT_Commentaar = text('LDT_Commentaar', { minLength: 1, pattern: notBlank });
export type LDT_Commentaar = TypeOf<typeof LDT_Commentaar>;
