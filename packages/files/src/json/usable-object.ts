/** What makes a JSON value usable as a row. */
import type { Location } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';
import { deepestNesting } from '../limits.js';
import { isJsonObject, isTooDeep, type Json, type JsonObject } from './json.js';

/** The value when it is an object of bounded depth; otherwise reports it at its place. */
export function usableObject(value: Json, location: Location, faults: Faults): JsonObject | undefined {
  if (isTooDeep(value)) faults.report('files/too-deep', location, { limit: deepestNesting });
  else if (!isJsonObject(value)) faults.report('files/not-an-object', location);
  else return value;
  return undefined;
}
