/**
 * Structure: follows the elements of a message along its definition, judges them as the XSD does, and builds the
 * message on the way.
 *
 * A class is a fixed sequence, so one number per open class tells how far it has come. A fault does not stop the
 * reading: an element that does not belong is skipped with all it holds, one that comes too late is read all the same.
 */
import type { Location, Params } from '@jeugd/core';
import type { Value } from '../values/value-reader.js';
import type { Fault } from './faults.js';
import { type Content, type Frame, fieldOf, isClient, isWhite } from './frame.js';
import type { ClassPlan, FieldPlan } from './plan.js';
import { valueFaultParams } from './value-fault-params.js';

/** Follows one message. */
export interface Structure {
  /** An element begins at a place. */
  open(name: string, namespace: string, line: number, column: number): void;
  /** Whether the element just opened belongs in the message. */
  readonly follows: () => boolean;
  /** Whether the element that is open is a class, so that white space in it means nothing. */
  readonly isInClass: () => boolean;
  /** The element just opened, when it belongs. */
  readonly field: () => FieldPlan;
  /** Text, with whether it stood in a CDATA section. */
  text(text: string, literal: boolean, line: number, column: number): void;
  /** The element that is open ends. */
  close(): void;
  /** The path of the element that is open. */
  path(): string;
  /** Lines and columns of the elements that belong, in order, and forgets them. */
  takePlaces(): number[];
  /** The message, once its root has closed. */
  readonly message: () => Content | undefined;
}

/** What following a message needs to know. */
export interface StructureOptions {
  readonly root: FieldPlan;
  readonly report: (fault: Fault, place: Location, params: Params) => void;
  /** Takes each client of a claim when it closes; the message then has none. */
  readonly onClient?: ((client: Content, number: number, path: string) => void) | undefined;
  /** Is told that a client of a claim opens, and gives what stands before the clients. */
  readonly onOpenClient?: ((number: number, before: () => Content) => void) | undefined;
}

/** Begins to follow a message; the first element opened is its root and must be `Bericht`. */
export function structure({ root, report, onClient, onOpenClient }: StructureOptions): Structure {
  const stack: Frame[] = [];
  let top: Frame | undefined;
  let leaf: FieldPlan | undefined;
  let leafText = '';
  let leafNumber = 0;
  let leafLine = 0;
  let leafColumn = 0;
  let leafBroken = false;
  let skipped = 0;
  let places: number[] = [];
  let message: Content | undefined;
  let begun = false;

  const framePath = (): string =>
    stack
      .map(({ field, number }) => (number === 0 ? `/${field.name}` : `/${field.name}[${number}]`))
      .join('');

  const path = (): string => {
    if (leaf === undefined) return framePath();
    return leafNumber === 0 ? `${framePath()}/${leaf.name}` : `${framePath()}/${leaf.name}[${leafNumber}]`;
  };

  const inside = (name: string, line: number, column: number): Location => ({
    path: `${framePath()}/${name}`,
    line,
    column,
  });

  const leafPlace = (): Location => ({ path: path(), line: leafLine, column: leafColumn });

  const push = (field: FieldPlan, inside: ClassPlan, number: number, line: number, column: number): void => {
    top = { field, inside, content: {}, number, line, column, at: -1, seen: 0, children: 0, repeated: 0 };
    stack.push(top);
    places.push(line, column);
  };

  /** Skips the element just opened, and says why. */
  const skip = (fault: Fault, line: number, column: number, params: Params): void => {
    const child = leaf === undefined ? `/*[${top?.children ?? 1}]` : '/*';
    report(fault, { path: path() + child, line, column }, params);
    skipped = 1;
  };

  const place = (frame: Frame, field: FieldPlan, line: number, column: number): void => {
    const { name, index, occurs } = field;
    const bit = 1 << index;
    if (index < frame.at) {
      const before = frame.inside.fields[frame.at]?.name ?? name;
      report('element-out-of-order', inside(name, line, column), { element: name, before });
    } else {
      frame.at = index;
      if (occurs !== 'many' && (frame.seen & bit) !== 0)
        report('element-repeated', inside(name, line, column), { element: name });
    }
    frame.seen |= bit;
  };

  const open: Structure['open'] = (name, namespace, line, column) => {
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    if (!begun) {
      begun = true;
      if (root.inside !== undefined) push(root, root.inside, 0, line, column);
      return;
    }
    if (top !== undefined) top.children += 1;
    if (leaf !== undefined || top === undefined) {
      skip('unexpected-element', line, column, { parent: leaf?.name ?? root.name });
      leafBroken = true;
      return;
    }
    const field = fieldOf(top, name);
    if (field === undefined) {
      skip('unexpected-element', line, column, { parent: top.field.name });
      return;
    }
    if (field.namespace !== namespace) {
      report('wrong-namespace', inside(name, line, column), { element: name, expected: field.namespace });
    }
    place(top, field, line, column);
    const number = field.occurs === 'many' ? ++top.repeated : 0;
    if (field.inside === undefined) {
      leaf = field;
      leafText = '';
      leafNumber = number;
      leafLine = line;
      leafColumn = column;
      leafBroken = false;
      places.push(line, column);
      return;
    }
    if (onOpenClient !== undefined && isClient(field, top)) onOpenClient(number, before);
    push(field, field.inside, number, line, column);
  };

  /** The message as far as it has come, without the list that is being read. */
  const before = (): Content => {
    const open = stack.slice(0, -1);
    return open.reduceRight<Content>((inner, { content }, at) => {
      const deeper = open[at + 1];
      return deeper === undefined ? { ...content } : { ...content, [deeper.field.name]: inner };
    }, {});
  };

  const keep = (content: Content, field: FieldPlan, value: unknown): void => {
    if (field.occurs !== 'many') content[field.name] = value;
    else {
      const before = content[field.name];
      if (Array.isArray(before)) before.push(value);
      else content[field.name] = [value];
    }
  };

  const closeLeaf = (field: FieldPlan, frame: Frame): void => {
    const value: Value | undefined = field.reader?.read(leafText);
    if (value === undefined) {
      if (!leafBroken && field.reader !== undefined && field.simple !== undefined) {
        const fault = field.reader.whyNot(leafText);
        report(fault, leafPlace(), valueFaultParams(fault, field.name, field.simple));
      }
    } else {
      if (field.isDate && String(value).length !== 10) {
        report('date-outside-calendar', leafPlace(), { element: field.name });
      }
      keep(frame.content, field, value);
    }
    leaf = undefined;
  };

  const closeClass = (frame: Frame): void => {
    if ((frame.seen & frame.inside.required) !== frame.inside.required) reportMissing(frame);
    const parent = stack[stack.length - 2];
    const isForCaller = onClient !== undefined && parent !== undefined && isClient(frame.field, parent);
    const closedPath = isForCaller ? framePath() : '';
    stack.pop();
    top = parent;
    if (parent === undefined) message = frame.content;
    else if (isForCaller) onClient(frame.content, frame.number, closedPath);
    else keep(parent.content, frame.field, frame.content);
  };

  const reportMissing = (frame: Frame): void => {
    for (const { index, occurs, name } of frame.inside.fields) {
      if (occurs === 'optional' || (frame.seen & (1 << index)) !== 0) continue;
      const location = inside(name, frame.line, frame.column);
      report('missing-element', location, { element: name, parent: frame.field.name });
    }
  };

  return {
    open,
    follows: () => skipped === 0,
    isInClass: () => leaf === undefined && skipped === 0 && top !== undefined,
    field: () => leaf ?? top?.field ?? root,
    text(text, literal, line, column) {
      if (skipped > 0) return;
      if (leaf !== undefined) leafText += text;
      else if (top !== undefined && (literal || !isWhite(text))) {
        report('unexpected-text', { path: framePath(), line, column }, { parent: top.field.name });
      }
    },
    close() {
      if (skipped > 0) skipped -= 1;
      else if (leaf !== undefined && top !== undefined) closeLeaf(leaf, top);
      else if (top !== undefined) closeClass(top);
    },
    path,
    takePlaces() {
      const taken = places;
      places = [];
      return taken;
    },
    message: () => message,
  };
}
