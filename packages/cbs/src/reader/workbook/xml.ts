/** XML in a part of a workbook, read as a stream. A document type, or elements deep inside one another, are refused. */
import { SaxesParser } from 'saxes';
import { deepestElement } from '../limits.js';
import { type Allowance, type Unpacked, unpack, type ZipPart } from './zip.js';

/** What receives the elements; names are without their prefix. */
export interface ElementReceiver {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Reads a part, as far as is allowed; `broken` when it is no XML. */
export function readXml(part: ZipPart, allowance: Allowance, receiver: ElementReceiver): Unpacked {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let [depth, isBroken] = [0, false];
  const refuse = (): void => {
    isBroken = true;
  };
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepestElement) refuse();
    if (!isBroken) receiver.open(local(name), attributes as Readonly<Record<string, string>>);
  });
  parser.on('text', (text) => {
    if (!isBroken) receiver.text(text);
  });
  parser.on('cdata', (text) => {
    if (!isBroken) receiver.text(text);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (!isBroken) receiver.close(local(name));
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const write = (text: string): boolean => {
    try {
      parser.write(text);
    } catch {
      isBroken = true;
    }
    return !isBroken;
  };
  try {
    const outcome = unpack(part, allowance, (bytes) => write(decoder.decode(bytes, { stream: true })));
    if (outcome === 'whole' && !isBroken) parser.close();
    return isBroken ? 'broken' : outcome;
  } catch {
    return 'broken';
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
