/** A Parquet file that cannot be used: reading stops wherever it is, and the fault is reported. */
import type { Location, Params } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';
import type { FaultCode } from '../faults/texts.js';

class Refusal extends Error {
  constructor(
    readonly code: FaultCode,
    readonly location: Location,
    readonly params: Params,
  ) {
    super(code);
  }
}

/** Stops reading for a reason that is known. */
export function refuse(code: FaultCode, params: Params = {}, location: Location = {}): never {
  throw new Refusal(code, location, params);
}

/** Stops reading: the file contradicts itself or ends too soon. */
export function damaged(): never {
  return refuse('files/parquet-damaged');
}

/**
 * What reading gives; `undefined` when the file cannot be used, which is then reported. Whatever a parser throws on
 * bytes that make no sense is a fault of the file.
 */
export function unlessRefused<Result>(faults: Faults, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) faults.report(error.code, error.location, error.params);
    else faults.report('files/parquet-damaged');
    return undefined;
  }
}

/** Does something with a column: what stops reading there is reported with the column. */
export function inColumn<Result>(column: number, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { column, ...error.location }, error.params);
    throw new Refusal('files/parquet-damaged', { column }, {});
  }
}
