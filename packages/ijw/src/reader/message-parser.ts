/**
 * The way from XML text to the structure of a message: saxes reads the XML, the structure follows it.
 *
 * Nothing that saxes throws leaves this file. Reading stops at the first fault of the XML itself, at a DOCTYPE, and
 * where a limit is passed.
 */
import { SaxesParser } from 'saxes';
import { definitionOf, type MessageKind } from '../standard/messages.js';
import { attributeFault } from './attributes.js';
import { type ExpressLane, expressLane } from './express-lane.js';
import type { FaultLog } from './fault-log.js';
import type { Fault } from './faults.js';
import { deepest, longestText } from './limits.js';
import { type Attribute, namespaceScope } from './namespace-scope.js';
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
    xmlns: false,
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
  let written = 0;
  let lane: ExpressLane | undefined;
  let isAfterTag = false;
  let isTelling = false;
  let isStopped = false;
  let isEnding = false;
  const names = namespaceScope();

  const stop = (fault: Fault, params?: Record<string, string | number>): never => {
    isStopped = true;
    log.report(fault, { line: parser.line, column: parser.column + 1, ...pathOf(followed) }, params);
    throw stopped;
  };

  const begin = (name: string, namespace: string): void => {
    const { encoding = 'UTF-8', version = '1.0' } = parser.xmlDecl;
    // As libxml2: a later 1.x is read as 1.0, with a warning. Any other version saxes refuses.
    if (version !== '1.0') log.report('xml-version', { line: 1 });
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
    lane = expressLane(followed, names);
  };

  // Seven handlers, and no more: with an eighth, V8 keeps the parser as a dictionary and it is five times as slow. So
  // there is none for errors, which saxes then throws, and none for the XML declaration.
  parser.on('doctype', () => stop('doctype'));
  parser.on('processinginstruction', ({ target }) => {
    if (target.includes(':')) stop('not-well-formed');
  });
  parser.on('opentagstart', ({ name }) => {
    lastEvent = parser.position;
    depth += 1;
    if (isTelling) return;
    if (depth === 1 && followed !== undefined) stop('several-roots');
    if (depth > deepest) stop('too-deep', { max: deepest });
    // The character after the name has been read too; where that was a line end, the tag is on the line before.
    const isLineEnd = parser.column === 0;
    line = isLineEnd ? parser.line - 1 : parser.line;
    column = isLineEnd ? 1 : parser.column - name.length - 1;
  });
  parser.on('opentag', (tag) => {
    if (isTelling) return;
    // Nothing was read since the name: so there are no attributes, as in nearly every tag.
    const isBare = lastEvent === parser.position;
    lastEvent = parser.position;
    const { local, uri } =
      names.open(tag.name, isBare ? undefined : tag.attributes) ?? stop('not-well-formed');
    if (followed === undefined) begin(local, uri);
    followed?.open(local, uri, line, column);
    if (!isBare) for (const attribute of names.attributes()) judge(attribute);
  });
  parser.on('closetag', () => {
    lastEvent = parser.position;
    depth -= 1;
    names.close();
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

  const judge = (attribute: Attribute): void => {
    if (followed === undefined || !followed.follows()) return;
    const field = followed.field();
    const fault = attributeFault(attribute, field, names.resolve);
    if (fault !== undefined)
      log.report(fault, { path: followed.path(), line, column }, { element: field.name });
  };

  const give = (text: string): void => {
    written += text.length;
    parser.write(text);
  };

  /** Tells saxes of elements that are open and that it did not see. They take no place in the file. */
  const tell = (tags: string): void => {
    if (tags === '') return;
    const { line, column } = parser;
    isTelling = true;
    give(tags);
    isTelling = false;
    parser.line = line;
    parser.column = column;
  };

  /** Reads a text tag by tag: saxes reads what the express lane leaves. */
  const read = (text: string): void => {
    let at = 0;
    while (at < text.length) {
      // After a tag, and only there, nothing is half read.
      if (lane !== undefined && isAfterTag) at = lane.take(text, at, parser, depth);
      if (at === text.length) return;
      if (lane !== undefined) tell(lane.untold());
      const end = text.indexOf('>', at) + 1 || text.length;
      give(text.slice(at, end));
      isAfterTag = lastEvent === written && text.charCodeAt(end - 1) === 0x3e;
      at = end;
    }
  };

  const finish = (): void => {
    if (lane !== undefined) tell(lane.untold());
    parser.close();
  };

  const attempt = (step: () => void): void => {
    try {
      step();
      if (written - lastEvent > longestText) stop('text-too-long', { max: longestText });
    } catch (thrown) {
      if (thrown === stopped) return;
      isStopped = true;
      const fault = isEnding ? 'cut-off' : 'not-well-formed';
      log.report(fault, { line: parser.line, column: parser.column + 1, ...pathOf(followed) });
    }
  };

  return {
    write(text) {
      if (!isStopped) attempt(() => read(text));
      return !isStopped;
    },
    end() {
      isEnding = true;
      if (!isStopped) attempt(finish);
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
