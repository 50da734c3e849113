/**
 * What a finding about a value says the value should have been. Never the value itself.
 */
import type { Params } from '@jeugd/core';
import type { Facets, SimpleType } from '../definition/simple-type.js';
import type { ValueFault } from '../values/value-reader.js';

/** The parameters of a finding about an element of a type. */
export function valueFaultParams(fault: ValueFault, element: string, type: SimpleType): Params {
  const { facets, restriction, name, codeList = name } = type;
  switch (fault) {
    case 'not-in-code-list':
      return { element, list: codeList };
    case 'value-too-long':
      return { element, max: facets.maxLength ?? 0 };
    case 'number-out-of-range':
      return { element, min: facets.min ?? 0, max: facets.max ?? 0 };
    case 'wrong-format':
      return { element, type: name, expected: patternOf(restriction) ?? patternOf(facets) ?? '' };
    default:
      return { element };
  }
}

function patternOf(facets: Facets | undefined): string | undefined {
  return facets?.pattern?.xsd;
}
