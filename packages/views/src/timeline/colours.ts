/**
 * The colours of a timeline. They can be told apart by people who are colour-blind, and in print without colour.
 */
import type { HomeLikenessLevel } from '@jeugd/core';

/**
 * Level to colour, from light (at home) to dark (furthest from home): 13 even steps of cividis, a scale made so that
 * people with and without colour vision deficiency see the same order (Nuñez, Anderton, Renslow 2018,
 * doi:10.1371/journal.pone.0199239).
 */
export const colourOfLevel: Readonly<Record<HomeLikenessLevel, string>> = {
  1: '#f7de4c',
  2: '#e3cc5b',
  3: '#caba6a',
  4: '#b3a974',
  5: '#9f9878',
  6: '#8e8977',
  7: '#7e7b75',
  8: '#6c6c71',
  9: '#585d6e',
  10: '#404f6e',
  11: '#25416e',
  12: '#0c336b',
  13: '#00265c',
};

/** White: no place on the scale, and an authorisation that is suspended. */
export const noColour = '#ffffff';

/** Reddish purple and sky blue of Okabe and Ito, which cividis does not hold. */
export const colourOfMeasure = '#cc79a7';
export const colourOfAuthorisation = '#d55e00';
export const colourOfHelp = '#56b4e9';

/** Outlines and marks. */
export const ink = '#333333';
