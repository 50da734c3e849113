/** An ecogram as plain data: a person in the middle, and who stands around it with what kind of line. */
import type { Locale, PlainDate } from '@jeugd/core';
import type { NetworkReason, NetworkSide } from '@jeugd/core/family-network';
import type { DrawnSex } from './genogram.js';

/**
 * What the line to somebody says: `strong` for who lives with the person, raises or mentors it, `conflict` and `cut-off`
 * where a relation is recorded as such, `ordinary` otherwise. A register records no warmth: `strong` is what somebody does.
 *
 * @dutch soort lijn in een ecogram
 */
export type EcogramLine = 'strong' | 'ordinary' | 'conflict' | 'cut-off';

/**
 * Somebody around the person an ecogram is about.
 *
 * @dutch contact in een ecogram
 */
export interface EcogramContact {
  /** Place in the picture: `e1` and on. Says nothing outside the picture. */
  readonly id: string;
  /** Id in the register; only when names were asked for. */
  readonly memberId?: string;
  /** Decides the symbol. */
  readonly shape: DrawnSex | 'organisation';
  /** Age in whole years; absent for organisations and unknown people. */
  readonly age?: number;
  /** What it is to the person in the middle, in words. */
  readonly role: string;
  /** What the picture says: role and age, or name and age when names were asked for. */
  readonly label: string;
  /** Family and friends, care that raises the child, or professionals and organisations. */
  readonly side: Exclude<NetworkSide, 'self'>;
  /** What the line says. */
  readonly line: EcogramLine;
}

/**
 * An ecogram.
 *
 * @dutch ecogram
 */
export interface Ecogram {
  /** Language of its labels. */
  readonly locale: Locale;
  /** The day it shows. */
  readonly day: PlainDate;
  /** The person in the middle. */
  readonly centre: {
    /** Decides the symbol. */
    readonly sex: DrawnSex;
    /** Age in whole years. */
    readonly age: number;
    /** What the picture says. */
    readonly label: string;
    /** Died on or before the day. */
    readonly isDeceased: boolean;
  };
  /** Who stands around it: informal, then care, then formal. */
  readonly contacts: readonly EcogramContact[];
  /** What could not be told and may hide somebody; empty when nothing. */
  readonly gaps: readonly NetworkReason[];
  /** The same in words: the text alternative. */
  readonly text: string;
}
