/**
 * The program `jeugd`.
 *
 * @packageDocumentation
 */
import { run } from './run.js';
import { processWorld } from './terminal/process-world.js';

// The exit code is set, not forced: what was written still flows out.
process.exitCode = await run(process.argv.slice(2), processWorld());
