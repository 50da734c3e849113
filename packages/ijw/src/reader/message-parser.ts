/**
 * The way from XML text to the structure of a message: saxes reads the XML, the structure follows it.
 *
 * Nothing that saxes throws leaves this file. Reading stops at the first fault of the XML itself, at a DOCTYPE, and
 * where a limit is passed.
 */
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { definitionOf, type MessageKind } from '../standard/messages.js';
import { attributeFault } from './attributes.js';
import type { FaultLog } from './fault-log.js';
import type { Fault } from './faults.js';
import { deepest, longestText } from './limits.js';
import { kindOfNamespace, strangeRoot } from './namespaces.js';
import { planOf } from './plan.js';
import { type Structure, type StructureOptions, structure } from './structure.js';

/** Reads one message as its text comes in. */
export interface MessageParser {
  /** Reads on. Says whether there is any use in more text. */
  write(text: string): boolean;
  /** There is no more text. */
  end(): void;
  /** Notes a fault at the place where reading is, and stops. */
  stop(fault: Fault): void;
  readonly kind: () => MessageKind | undefined;
  readonly structure: () => Structure | undefined;
}

/** Thrown through saxes to stop it; never leaves this file. */
const stopped = Symbol('stopped');

/** A parser that reports to a log. */
export function messageParser(
  log: FaultLog,
  hooks: Pick<StructureOptions, 'onClient' | 'onOpenClient'>,
): MessageParser {
  const parser = new SaxesParser({
    xmlns: true,
    position: true,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  let kind: MessageKind | undefined;
  let followed: Structure | undefined;
  let depth = 0;
  let line = 1;
  let column = 1;
  let lastEvent = 0;
  let isStopped = false;
  let isEnding = false;

  const stop = (fault: Fault, params?: Record<string, string | number>): never => {
    isStopped = true;
    log.report(fault, { line: parser.line, column: parser.column + 1, ...pathOf(followed) }, params);
    throw stopped;
  };

  const begin = (name: string, namespace: string): void => {
    const { encoding = 'UTF-8' } = parser.xmlDecl;
    if (encoding.toUpperCase() !== 'UTF-8') log.report('other-encoding', { line: 1 });
    kind = name === 'Bericht' ? kindOfNamespace(namespace) : undefined;
    if (kind === undefined) {
      const { fault, params } = strangeRoot(namespace);
      log.report(fault, { line, column, path: '/*[1]' }, params);
      isStopped = true;
      throw stopped;
    }
    followed = structure({
      root: planOf(definitionOf(kind)),
      report: (fault, place, params) => log.report(fault, place, params),
      ...hooks,
    });
  };

  // Six handlers, and no more: with a seventh, V8 keeps the parser as a dictionary and it is five times as slow. So there
  // is none for errors, which saxes then throws, and none for the XML declaration.
  parser.on('doctype', () => stop('doctype'));
  parser.on('opentagstart', ({ name }) => {
    lastEvent = parser.position;
    depth += 1;
    if (depth > deepest) stop('too-deep', { max: deepest });
    // The character after the name has been read too; where that was a line end, the tag is on the line before.
    const isLineEnd = parser.column === 0;
    line = isLineEnd ? parser.line - 1 : parser.line;
    column = isLineEnd ? 1 : parser.column - name.length - 1;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    lastEvent = parser.position;
    if (followed === undefined) begin(local, uri);
    followed?.open(local, uri, line, column);
    for (const name in attributes) {
      const attribute = attributes[name];
      if (attribute !== undefined) judge(attribute);
    }
  });
  parser.on('closetag', () => {
    lastEvent = parser.position;
    depth -= 1;
    followed?.close();
  });
  parser.on('text', (text) => {
    lastEvent = parser.position;
    followed?.text(text, false, parser.line, parser.column);
  });
  parser.on('cdata', (text) => {
    lastEvent = parser.position;
    followed?.text(text, true, parser.line, parser.column);
  });

  const judge = (attribute: SaxesAttributeNS): void => {
    if (
      followed === undefined ||
      !followed.follows() ||
      attribute.prefix === 'xmlns' ||
      attribute.name === 'xmlns'
    )
      return;
    const field = followed.field();
    const fault = attributeFault(attribute, field, (prefix) => parser.resolve(prefix));
    if (fault !== undefined)
      log.report(fault, { path: followed.path(), line, column }, { element: field.name });
  };

  const attempt = (read: () => void): void => {
    try {
      read();
      if (parser.position - lastEvent > longestText) stop('text-too-long', { max: longestText });
    } catch (thrown) {
      if (thrown === stopped) return;
      isStopped = true;
      const fault = isEnding ? 'cut-off' : 'not-well-formed';
      log.report(fault, { line: parser.line, column: parser.column + 1, ...pathOf(followed) });
    }
  };

  return {
    write(text) {
      if (!isStopped) attempt(() => parser.write(text));
      return !isStopped;
    },
    end() {
      isEnding = true;
      if (!isStopped) attempt(() => parser.close());
    },
    stop(fault) {
      if (!isStopped) attempt(() => stop(fault));
    },
    kind: () => kind,
    structure: () => followed,
  };
}

function pathOf(followed: Structure | undefined): { readonly path?: string } {
  const path = followed?.path() ?? '';
  return path === '' ? {} : { path };
}
