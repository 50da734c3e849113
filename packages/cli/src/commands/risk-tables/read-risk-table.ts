/**
 * Reading a risk table from a file or standard input.
 */
import { JeugdError } from '@jeugd/core';
import { readBytes } from '@jeugd/files/node';
import { parseRiskTable, type RiskTable } from '@jeugd/metrics';
import type { Context } from '../context.js';
import { riskTableTexts } from './texts.js';

/** The risk table at a path; an error names the file and the place in it. */
export async function readRiskTable(path: string, context: Context): Promise<RiskTable> {
  context.progress.show(path);
  return riskTableIn(path === '-' ? await context.world.readStdin() : readBytes(path), path);
}

/** The risk table in the bytes of a file. */
export function riskTableIn(bytes: Uint8Array, path: string): RiskTable {
  try {
    return parseRiskTable(textOf(bytes));
  } catch (error) {
    if (!(error instanceof JeugdError)) throw error;
    const texts = { nl: `{path}: ${error.in('nl')}`, en: `{path}: ${error.in('en')}` };
    throw new JeugdError('cli/not-a-risk-table', texts, { path });
  }
}

/** Whether the bytes look like a risk table rather than a table of rows: a JSON object with cells. */
export function looksLikeRiskTable(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536)).trimStart();
  return start.startsWith('{') && /"cells"\s*:\s*\[/.test(start) && /"version"\s*:/.test(start);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new JeugdError('cli/not-a-risk-table', riskTableTexts.notUtf8);
  }
}
