/**
 * Reading JSON that came from elsewhere: each reader gives what was expected or refuses, naming the place by position.
 */
import type { JeugdError } from '@jeugd/core';
import type { Json, Labels } from '../risk-table/risk-table.js';

/** What readers expect. */
export type Expected = 'json' | 'object' | 'list' | 'definition' | 'labels' | 'count' | 'counts';

/** Readers of parts of a JSON value. */
export interface JsonReader {
  readonly textAt: (place: string, value: unknown) => unknown;
  readonly objectAt: (place: string, value: unknown) => object;
  readonly listAt: (place: string, value: unknown) => readonly unknown[];
  readonly countAt: (place: string, value: unknown) => number;
  /** As many counts as asked. */
  readonly columnAt: (place: string, value: unknown, length: number) => number[];
  readonly labelsAt: (place: string, value: unknown) => Labels;
  /** A JSON value, copied; deeper ones than 64 layers are refused, for what compares them calls itself. */
  readonly jsonAt: (place: string, value: unknown) => Json;
}

/** The own field of an object. */
export function fieldOf(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/** A number of 0 or more. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
}

/** Readers that refuse with this error. */
export function jsonReader(refusal: (place: string, what: Expected) => JeugdError): JsonReader {
  const objectAt = (place: string, value: unknown): object => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal(place, 'object');
    return value;
  };
  const listAt = (place: string, value: unknown): readonly unknown[] => {
    if (!Array.isArray(value)) throw refusal(place, 'list');
    return value;
  };
  const countAt = (place: string, value: unknown): number => {
    if (!isCount(value)) throw refusal(place, 'count');
    return value;
  };
  const layerAt = (place: string, value: unknown, layers: number): Json => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object' || layers === 0) throw refusal(place, 'definition');
    if (Array.isArray(value)) return value.map((item) => layerAt(place, item, layers - 1));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, layerAt(place, item, layers - 1)]),
    );
  };
  return {
    objectAt,
    listAt,
    countAt,
    jsonAt: (place, value) => layerAt(place, value, 64),
    textAt: (place, value) => {
      if (typeof value !== 'string') return value;
      try {
        return JSON.parse(value);
      } catch {
        throw refusal(place, 'json');
      }
    },
    columnAt: (place, value, length) => {
      const column = listAt(place, value);
      if (column.length !== length) throw refusal(place, 'counts');
      return column.map((count, position) => countAt(`${place}[${position}]`, count));
    },
    labelsAt: (place, value) => {
      const labels = Object.entries(objectAt(place, value)).map(
        ([name, label], position): [string, string] => {
          if (typeof label !== 'string') throw refusal(`${place}.*[${position}]`, 'labels');
          return [name, label];
        },
      );
      return Object.fromEntries(labels);
    },
  };
}
