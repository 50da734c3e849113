/** The names of all codes of a list: a code without one does not compile. */
import type { Texts } from '../findings/locale.js';

/** A text per code. */
export type LabelsOf<Codes extends readonly string[]> = Readonly<Record<Codes[number], Texts>>;
