/** By which message something was told. */
import type { PlainDate } from '@jeugd/core';

/**
 * The message and the place in it that told something.
 *
 * @dutch herkomst
 */
export interface Told {
  /** `BerichtIdentificatie/Identificatie` of the message. */
  readonly Identificatie: string;
  /** `BerichtIdentificatie/Dagtekening` of the message. */
  readonly Dagtekening: PlainDate;
  /** Path of the class in the message: `/Bericht/Client/StartProducten/StartProduct[1]`. */
  readonly path: string;
  /** The file the message was in, when it was said. */
  readonly file?: string;
}
