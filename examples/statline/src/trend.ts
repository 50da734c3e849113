/** A picture of how many youths had help in first half-years, by how it was paid. */
import { published } from './published.js';

const parts: Readonly<Record<string, string>> = {
  'jongeren jeugdhulp alleen natura': 'in kind only',
  'jongeren jeugdhulp natura en pgb': 'in kind and PGB',
  'jongeren jeugdhulp alleen pgb': 'PGB only',
};

/** The specification of the picture, for any program that draws Vega-Lite. */
export function trendSpec() {
  const values = published.flatMap(({ period, status, categories, value }) => {
    const kind = parts[categories['onderwerp']?.code ?? ''];
    if (kind === undefined || period?.kind !== 'half-year' || value === null) return [];
    const year = period.code.slice(0, 4);
    return [{ year: status === undefined ? year : `${year}*`, kind, youths: value }];
  });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: {
      text: 'Youths with youth help, first half of each year',
      subtitle: ['CBS. * provisional. From 2021 more suppliers deliver: part of the rise is theirs.'],
    },
    description:
      'Stacked bars of the number of youths with youth help in the first half of 2019 to 2023, in kind, by personal budget, or both.',
    width: 420,
    height: 260,
    data: { values },
    mark: 'bar',
    encoding: {
      x: { field: 'year', type: 'ordinal', title: null, axis: { labelAngle: 0 } },
      y: { field: 'youths', type: 'quantitative', aggregate: 'sum', title: 'youths', axis: { format: ',d' } },
      color: {
        field: 'kind',
        type: 'nominal',
        title: 'how it was paid',
        sort: Object.values(parts),
        scale: { range: ['#0072b2', '#e69f00', '#009e73'] }, // told apart by the colour-blind
      },
    },
  };
}
