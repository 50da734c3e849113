/**
 * What was dropped. A folder with a file of a register in it is a register, one with files of XML holds messages, any
 * other may be a delivery to CBS; as `jeugd validate` takes them. Single tables together are one register.
 */
import { looksLikeDelivery } from '@jeugd/cbs';
import { isRegisterFile } from '@jeugd/files';
import type { Dropped, DroppedFile } from '../protocol/dropped-file.js';
import type { PassedOver } from '../protocol/tells.js';
import { bytesOf } from './pieces.js';

/** What there is to check. */
export interface Inputs {
  /** In the order of their names. */
  readonly messages: readonly DroppedFile[];
  /** Per register its files. */
  readonly registers: readonly (readonly DroppedFile[])[];
  /** The files of one delivery. */
  readonly delivery: readonly DroppedFile[];
  readonly passedOver: PassedOver;
}

/** Sorts out what was dropped. */
export function inputsIn({ files, foldersPassedOver }: Dropped): Inputs {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const folders = new Map<string | undefined, DroppedFile[]>();
  for (const file of inOrder) {
    const inside = folders.get(file.folder);
    if (inside === undefined) folders.set(file.folder, [file]);
    else inside.push(file);
  }
  const sorted = [...folders].map(([folder, inside]) =>
    folder === undefined ? loose(inside) : inFolder(inside),
  );
  return {
    messages: sorted.flatMap(({ messages }) => messages),
    registers: sorted.flatMap(({ registers }) => registers),
    delivery: sorted.flatMap(({ delivery }) => delivery),
    passedOver: {
      folders: foldersPassedOver,
      files: sorted.reduce((sum, { passedOver }) => sum + passedOver, 0),
    },
  };
}

type Sorted = Omit<Inputs, 'passedOver'> & { readonly passedOver: number };

const nothing: Sorted = { messages: [], registers: [], delivery: [], passedOver: 0 };

function inFolder(files: readonly DroppedFile[]): Sorted {
  if (files.some(({ path }) => isRegisterFile(path))) return { ...nothing, registers: [files] };
  const messages = files.filter(isMessage);
  if (messages.length > 0) return { ...nothing, messages, passedOver: files.length - messages.length };
  const delivery = files.filter(isOfDelivery);
  if (delivery.length > 0) return { ...nothing, delivery, passedOver: files.length - delivery.length };
  return { ...nothing, registers: [files] };
}

function loose(files: readonly DroppedFile[]): Sorted {
  const messages = files.filter(isMessage);
  const delivery = files.filter((file) => !isRegisterFile(file.path) && isOfDelivery(file));
  const known = new Set([...messages, ...delivery]);
  const others = files.filter((file) => !known.has(file));
  const whole = others.filter(({ path }) => isWholeRegister(path));
  const tables = others.filter(({ path }) => !isWholeRegister(path));
  const registers = [...whole.map((file) => [file]), ...(tables.length === 0 ? [] : [tables])];
  return { ...nothing, messages, delivery, registers };
}

/** Whether a file is a register by itself, whatever it is called: JSON that is no table. */
export function isWholeRegister(path: string): boolean {
  return /\.json$/i.test(path) && (/(^|\/)register\.json$/i.test(path) || !isRegisterFile(path));
}

function isMessage({ path, content }: DroppedFile): boolean {
  return /\.xml$/i.test(path) || (!/\.\w+$/.test(path) && beginsAsXml(content));
}

function beginsAsXml(content: Blob): boolean {
  return new TextDecoder()
    .decode(bytesOf(content.slice(0, 1024)))
    .trimStart()
    .startsWith('<');
}

function isOfDelivery({ path, content }: DroppedFile): boolean {
  return /\.(csv|txt|xlsx)$/i.test(path) && looksLikeDelivery(bytesOf(content.slice(0, 1 << 16)));
}
