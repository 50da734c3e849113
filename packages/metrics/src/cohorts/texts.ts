/** What is said when figures are asked for in a way that cannot be. */
import type { Texts } from '@jeugd/core';

export const mistypedGroupingTexts: Texts = {
  nl: 'Deze indeling bestaat niet. Bedoelde u {nearest}?',
  en: 'There is no such grouping. Did you mean {nearest}?',
};

export const unknownGroupingTexts: Texts = {
  nl: 'Deze indeling bestaat niet. Mogelijk zijn: {known}.',
  en: 'There is no such grouping. There are: {known}.',
};

export const invalidWindowTexts: Texts = {
  nl: 'De periode eindigt voor zij begint: from moet voor of op until liggen.',
  en: 'The period ends before it begins: from must lie before or on until.',
};

export const invalidOptionTexts: Texts = {
  nl: 'De keuze {option} klopt niet. Verwacht: {expected}.',
  en: 'The option {option} is wrong. Expected: {expected}.',
};
