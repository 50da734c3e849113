/** What the service needs of the world: everything that is not the same in a test. */
import type { PlainDate } from '@jeugd/core';
import type { Database } from './store.js';

/** What a service is made with. */
export interface ServiceOptions {
  /** Where placements are. */
  readonly database: Database;
  /** The day it is. */
  readonly today: () => PlainDate;
  /** The most bytes of a message; 25 MB unless told. */
  readonly largestMessage?: number;
  /** Where the log goes, line by line; nowhere unless told. */
  readonly log?: { write(line: string): void };
}
