/**
 * Reading: from the text or bytes of a file to a message, with all that is wrong with it.
 */
import type { Finding } from '@jeugd/core';
import { type Locate, locator } from '../places/places.js';
import { definitionOf, type MessageKind, type MessageOf } from '../standard/messages.js';
import { beginReading, type Chunks, nowhere, type OpenFile, type ReadOptions } from './open-file.js';
import { planOf } from './plan.js';

/**
 * What reading a file gave. `kind` tells the type of `message`: `if (reading.kind === 'JW301') reading.message?.Client`.
 *
 * @dutch leesresultaat
 */
export type MessageReading =
  | { [Kind in MessageKind]: ReadingOf<Kind> }[MessageKind]
  | (Reading & { readonly kind?: never; readonly message?: never });

/**
 * What reading a message of one kind gave.
 *
 * @dutch leesresultaat van een soort bericht
 */
export interface ReadingOf<Kind extends MessageKind> extends Reading {
  /** Which message it is. */
  readonly kind: Kind;
  /** The message; absent when an error was found. */
  readonly message?: MessageOf<Kind>;
}

/** What every reading says. */
interface Reading {
  /** Whether the file is a message of iJw 3.2 that is right at level 1, as the XSD of the message judges. */
  readonly isValid: boolean;
  /** What is wrong, in the order of the file. Those of level 1 have `level: 1`. */
  readonly findings: readonly Finding[];
  /** The codes of which not all findings were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
  /** Where the classes of the message stand in the file. */
  readonly locate: Locate;
}

/**
 * Reads a message and checks it at level 1: exactly what its XSD asks. Nothing in a file makes it throw.
 *
 * Text is taken as it is; bytes must be UTF-8. Chunks give a promise. Any prefix, default namespace, comments, CDATA and
 * character references are read as XML means them. A DOCTYPE, more than 64 levels or 10 million characters without an
 * element end the reading. Rules for the file (OP179: at most 25 MB; OP192: UTF-8, no byte order mark, CR/LF, `.xml`) are warnings.
 * One difference with the letter of XML Schema, as in libxml2: a CDATA section between elements counts as text, also an
 * empty one.
 *
 * Does not check levels 2 to 4: rules of the standard between elements, messages and sources.
 *
 * @dutch bericht lezen
 * @example
 * readMessage('').findings[0].code; // 'ijw/empty-file'
 * const other = readMessage('<Bericht xmlns="http://www.istandaarden.nl/iwmo/3_2/wmo301/schema"/>', { locale: 'nl' });
 * other.isValid; // false
 * other.findings[0].message; // 'Dit is een bericht van iWmo 3.2, niet van iJw 3.2.'
 */
export function readMessage(input: string | Uint8Array, options?: ReadOptions): MessageReading;
export function readMessage(input: Chunks, options?: ReadOptions): Promise<MessageReading>;
export function readMessage(
  input: string | Uint8Array | Chunks,
  options: ReadOptions = {},
): MessageReading | Promise<MessageReading> {
  const work = beginReading(options);
  if (typeof input === 'string' || input instanceof Uint8Array) {
    feed(work, input);
    return finished(work);
  }
  return readChunks(work, input);
}

async function readChunks(work: OpenFile, chunks: Chunks): Promise<MessageReading> {
  for await (const chunk of chunks) {
    if (!feed(work, chunk)) break;
  }
  return finished(work);
}

/** Says whether there is any use in more. */
function feed({ parser, from }: OpenFile, chunk: string | Uint8Array): boolean {
  for (const piece of from.pieces(chunk)) {
    if (!parser.write(piece)) return false;
  }
  return true;
}

function finished({ log, parser, from }: OpenFile): MessageReading {
  for (const piece of from.rest()) parser.write(piece);
  parser.end();
  const kind = parser.kind();
  const told = {
    isValid: log.level1() === 0,
    findings: log.take(),
    truncated: log.truncated(),
  };
  if (kind === undefined) return { ...told, locate: nowhere };
  const followed = parser.structure();
  const content = log.errors() === 0 ? followed?.message() : undefined;
  const inside = planOf(definitionOf(kind)).inside;
  if (content === undefined || inside === undefined || followed === undefined) {
    return { ...told, kind, locate: nowhere } as MessageReading;
  }
  const locate = locator(inside, content, '/Bericht', followed.takePlaces());
  // The structure has checked every element against the definition that the type is made from.
  return { ...told, kind, message: content, locate } as unknown as MessageReading;
}
