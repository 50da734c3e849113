/** Text on top of lines. */

/** What says where a text stands and what it says, in Vega-Lite. */
interface TextLayer {
  readonly data: object;
  readonly mark: object;
  readonly encoding: object;
}

/** A layer of text with a white edge below it, so that it reads where lines run behind it. */
export function textLayers({ data, mark, encoding }: TextLayer): object[] {
  const edge = { type: 'text', ...mark, stroke: 'white', strokeWidth: 3, strokeJoin: 'round', fill: 'white' };
  return [
    { data, mark: edge, encoding },
    { data, mark: { type: 'text', ...mark }, encoding },
  ];
}
