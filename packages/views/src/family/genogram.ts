/** A genogram as plain data: who is drawn, what ties them, who lives together. */
import type { Locale, PlainDate } from '@jeugd/core';
import type { NetworkReason } from '@jeugd/core/family-network';

/**
 * How a person is drawn: a square for male, a circle for female, a diamond where it is not recorded.
 *
 * @dutch geslacht in het genogram
 */
export type DrawnSex = 'male' | 'female' | 'unknown';

/**
 * Somebody in a genogram.
 *
 * @dutch persoon in een genogram
 */
export interface GenogramPerson {
  /** Place in the picture: `p1` is the person it is about. Says nothing outside the picture. */
  readonly id: string;
  /** Id in the register; only when names were asked for. */
  readonly personId?: string;
  /** Decides the symbol. */
  readonly sex: DrawnSex;
  /** Age in whole years on the day, of the dead at death; absent when the register does not know the person. */
  readonly age?: number;
  /** The person the genogram is about. */
  readonly isIndex: boolean;
  /** Died on or before the day. */
  readonly isDeceased: boolean;
  /** What this person is to the person it is about, in words. */
  readonly role: string;
  /** What the picture says: the role and the age, or the name and the age when names were asked for. */
  readonly label: string;
  /** Generations below the person it is about (parents −1, children 1); absent when no tie tells. */
  readonly generation?: number;
}

/**
 * What two people in a genogram are to each other: married, registered partners, cohabiting, partners of whom no more is
 * recorded, divorced (a marriage or registered partnership that ended), separated (another partnership that ended), or
 * parents of a child without a recorded partnership.
 *
 * @dutch soort band tussen partners
 */
export type CoupleKind =
  | 'married'
  | 'registered'
  | 'cohabiting'
  | 'partners'
  | 'divorced'
  | 'separated'
  | 'parents';

/**
 * How a child belongs to a parent: by law, by descent alone, by adoption, by fostering, or as a stepchild.
 *
 * @dutch soort band tussen ouder en kind
 */
export type ChildKind = 'legal' | 'genetic' | 'adoptive' | 'foster' | 'step';

/**
 * A line in a genogram: between two partners, or from one or two parents to a child.
 *
 * @dutch band in een genogram
 */
export type GenogramTie =
  | {
      /** Between two people. */
      readonly between: 'couple';
      /** The two, by place in the picture. */
      readonly people: readonly [string, string];
      /** What they are to each other. */
      readonly kind: CoupleKind;
    }
  | {
      /** From parents to a child. */
      readonly between: 'parents-and-child';
      /** One or two parents, by place in the picture. */
      readonly parents: readonly string[];
      /** The child. */
      readonly child: string;
      /** How it belongs to them. */
      readonly kind: ChildKind;
    };

/**
 * The outline around those who live together with the person it is about.
 *
 * @dutch omlijning van een huishouden
 */
export interface GenogramHousehold {
  /** Those inside, by place in the picture. */
  readonly members: readonly string[];
}

/**
 * A genogram.
 *
 * @dutch genogram
 */
export interface Genogram {
  /** Language of its labels. */
  readonly locale: Locale;
  /** The day it shows. */
  readonly day: PlainDate;
  /** Who is in it; the person it is about comes first. */
  readonly people: readonly GenogramPerson[];
  /** The lines. */
  readonly ties: readonly GenogramTie[];
  /** One household, or two for a child of parents who live apart. */
  readonly households: readonly GenogramHousehold[];
  /** What could not be told and may hide people or lines; empty when nothing. */
  readonly gaps: readonly NetworkReason[];
  /** The same in words: the text alternative. */
  readonly text: string;
}
