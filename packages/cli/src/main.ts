/**
 * The program `jeugd`.
 *
 * @packageDocumentation
 */
import { setFlagsFromString } from 'node:v8';
import { run } from './run.js';
import { processWorld } from './terminal/process-world.js';

// A register is millions of small records that stay. Where the room for new objects grows slowly, each is copied again
// and again while a file is read: twice the time, and half a gigabyte more, in one run out of two.
setFlagsFromString('--semi-space-growth-factor=4');

// The exit code is set, not forced: what was written still flows out.
process.exitCode = await run(process.argv.slice(2), processWorld());
