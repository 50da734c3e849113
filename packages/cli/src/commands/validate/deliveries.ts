/**
 * A delivery to CBS, recognised by the field names in its first line, or where a layout was given by the want of them, and
 * judged as one: all its files together. The rules are loaded only when there is a file that may be one.
 */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PlainDate } from '@jeugd/core';
import { isRegisterFile } from '@jeugd/files';
import { combinedReport, type Report, type RuleDescription } from '@jeugd/validators';
import type { Context } from '../context.js';
import { type RawOptions, textOption } from '../options.js';
import { layoutOf } from './layouts.js';
import { isMessageFile } from './message-files.js';
import { checkingTexts } from './texts.js';

/** How to judge a delivery. */
export interface DeliveryOptions {
  /** The day of the report. */
  readonly asOf: PlainDate;
  /** The name of the reporting period; from the names of the files or their dates unless told. */
  readonly period?: string;
  /** The layouts of its files with fixed positions. */
  readonly layouts: readonly Layout[];
}

type Layout = import('@jeugd/cbs').Layout;

/** Gives the bytes of a file in pieces, each time it is asked. */
type Pieces = () => Iterable<Uint8Array>;

/** Gathers the files of a delivery. */
export interface DeliveryDesk {
  /** Takes a file or folder when it is one of a delivery; says whether it is. */
  takes(path: string): Promise<boolean>;
  /** Takes what stands on standard input when it is a file of a delivery. */
  takesInput(bytes: Uint8Array): Promise<boolean>;
  /** The rules on a delivery, when there is one. */
  rules(): readonly RuleDescription[];
  /** The report on the delivery, beside what there is already. */
  reportBeside(others: Report | undefined): Promise<Report | undefined>;
}

/** What the options say about a delivery. */
export function periodIn(options: RawOptions): Pick<DeliveryOptions, 'period'> {
  const period = textOption(options, '--period');
  return period === undefined ? {} : { period };
}

/** A desk with no files yet. A period that does not exist is said before anything is read. */
export async function deliveryDesk(
  { asOf, period, layouts }: DeliveryOptions,
  { locale, progress, say }: Context,
): Promise<DeliveryDesk> {
  const files = new Map<string, Pieces>();
  const layoutOfFile = new Map<string, Layout>();
  let rules: readonly RuleDescription[] = [];
  const periods = period === undefined ? undefined : (await import('@jeugd/cbs')).reportingPeriod(period);

  /** Takes a file that begins like this, when it is one of a delivery; says whether it is. */
  const take = async (file: string, opening: Uint8Array, pieces: Pieces): Promise<boolean> => {
    const { cbsRules, looksLikeDelivery } = await import('@jeugd/cbs');
    if (!looksLikeDelivery(opening)) {
      if (layouts.length === 0) return false;
      layoutOfFile.set(file, layoutOf(file, opening, layouts));
    }
    files.set(file, pieces);
    rules = cbsRules;
    return true;
  };

  return {
    async takes(path) {
      let isOne = false;
      for (const file of candidatesAt(path))
        isOne = (await take(file, firstBytes(file), () => piecesOf(file))) || isOne;
      return isOne;
    },
    async takesInput(bytes) {
      if (bytes[0] === openingBrace) return false; // a register
      return take('-', bytes.subarray(0, pieceSize), () => [bytes]);
    },
    rules: () => rules,
    async reportBeside(others) {
      if (files.size === 0) return others;
      for (const file of files.keys()) progress.show(say(checkingTexts, { file }));
      const { checkDeliveryFiles } = await import('@jeugd/cbs');
      const { report } = checkDeliveryFiles(files, {
        asOf,
        locale,
        layouts: layoutOfFile,
        ...(periods !== undefined && { periods }),
      });
      return others === undefined ? report : combinedReport(others, [report]);
    },
  };
}

/** The files at a path that may be of a delivery: a table or workbook that no register names, alone or in a folder. */
function candidatesAt(path: string): readonly string[] {
  if (path === '-') return [];
  try {
    if (!statSync(path).isDirectory()) return mayBeOne(path) ? [path] : [];
    const names = readdirSync(path).filter((name) => !name.startsWith('.'));
    if (names.some((name) => isRegisterFile(name) || isMessageFile(name))) return [];
    return names
      .filter(mayBeOne)
      .sort()
      .map((name) => join(path, name));
  } catch {
    return []; // Whoever opens it says why it cannot be opened.
  }
}

function mayBeOne(path: string): boolean {
  return /\.(csv|txt|xlsx)$/i.test(path) && !isRegisterFile(basename(path));
}

function firstBytes(file: string): Uint8Array {
  for (const piece of piecesOf(file)) return piece;
  return new Uint8Array(0);
}

/** How JSON begins. */
const openingBrace = 0x7b;

const pieceSize = 1 << 18;

/** The bytes of a file in pieces, each valid until the next: a large delivery is never in memory as a whole. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    const buffer = new Uint8Array(pieceSize);
    for (;;) {
      const length = readSync(handle, buffer, 0, pieceSize, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}
