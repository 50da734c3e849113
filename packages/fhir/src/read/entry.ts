/** A resource in a bundle, before it is read. */

/** A resource in a bundle. */
export interface Entry {
  /** Its type. */
  readonly type: string;
  /** What stands there. */
  readonly resource: object;
  /** Its place among the entries, from 0. */
  readonly position: number;
  /** Its own id. */
  readonly id: string | undefined;
  /** Its address. */
  readonly fullUrl: string | undefined;
}
