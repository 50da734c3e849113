/** All records of a delivery. */
import type { ProtocolVersion } from '../definition/protocol.js';
import type { RecordIn } from '../definition/type-of.js';
import { jeugdbescherming } from './jeugdbescherming.js';
import { jeugdhulp } from './jeugdhulp.js';
import { jeugdreclassering } from './jeugdreclassering.js';
import { machtigingUithuisplaatsing } from './machtiging-uithuisplaatsing.js';
import { preventief } from './preventief.js';

/**
 * The records of a delivery: each field declared once, with what every version says of it.
 *
 * @dutch records van een levering
 * @example
 * Object.keys(records.machtigingUithuisplaatsing.fields).length; // 8
 */
export const records = {
  jeugdhulp,
  jeugdbescherming,
  machtigingUithuisplaatsing,
  jeugdreclassering,
  preventief,
} as const;

/**
 * A kind of record.
 *
 * @dutch recordsoort
 */
export type RecordKind = keyof typeof records;

/**
 * The kinds of record.
 *
 * @dutch recordsoorten
 * @example
 * recordKinds; // ['jeugdhulp', 'jeugdbescherming', 'machtigingUithuisplaatsing', 'jeugdreclassering', 'preventief']
 */
export const recordKinds: readonly RecordKind[] = /* @__PURE__ */ (() =>
  Object.keys(records) as RecordKind[])();

/**
 * One measurement with a client: who answered, and one or two answers.
 *
 * @dutch outcomemeting
 */
export type Measurement = Readonly<
  Partial<Record<'typeInformant' | 'tevredenheidNutEffect' | 'zonderHulpVerder', string | number | null>>
>;

/**
 * A record as a version of the protocol wants it: what compiles has the right codes.
 *
 * Every measurement with a client stands in `outcome`; the protocol does not say how two are laid out in a file.
 *
 * @dutch record volgens een versie
 */
export type CbsRecord<
  Kind extends RecordKind,
  Version extends ProtocolVersion = '7',
> = Kind extends 'jeugdhulp'
  ? Omit<RecordIn<(typeof records)[Kind], Version>, keyof Measurement> & {
      readonly outcome?: readonly Measurement[];
    }
  : RecordIn<(typeof records)[Kind], Version>;

/**
 * A record as it was delivered, right or wrong: texts by the name of their field. Absent, `null` and `''` are empty.
 *
 * @dutch geleverd record
 */
export interface DeliveredRecord {
  /** The text in a field. */
  readonly [field: string]: string | number | null | undefined | readonly Measurement[];
  /** The measurements with the client. */
  readonly outcome?: readonly Measurement[];
}
