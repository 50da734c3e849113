/** A rule of the catalogue that is not checked, with the reason: a report must not suggest that it holds. */
import type { Texts } from '@jeugd/core';

/**
 * A rule of the catalogue that is not checked.
 *
 * @dutch niet-gecontroleerde regel
 */
export interface NotCheckedRule {
  /** Id in the catalogue. */
  readonly id: string;
  /** What it asks. */
  readonly title: Texts;
  /** Where it stands. */
  readonly source: string;
  /** Why it is not checked. */
  readonly reason: Texts;
}

/** For a rule that is a convention of counting. */
export const convention: Texts = {
  nl: 'een afspraak over tellen, geen fout in de gegevens: de cijfers volgen die en zeggen het erbij',
  en: 'a convention of counting, no fault in the data: the figures follow it and say so',
};
/** For a rule that asks for what no field holds. */
export const noField = (nl: string, en: string): Texts => ({
  nl: `het register heeft geen veld voor ${nl}`,
  en: `the register has no field for ${en}`,
});
