/** A DOT graph turned into SVG by Graphviz, compiled to WebAssembly: no program to install, nothing leaves the machine. */
import { JeugdError } from '@jeugd/core';
import { instance } from '@viz-js/viz';
import { withoutUnwritable } from '../escape/xml-text.js';
import { notDotTexts } from './texts.js';

/**
 * The SVG of a DOT graph. The name of the graph becomes its title, the `tooltip` of the graph its description, for who
 * cannot see it; nodes of class `deceased` get their cross. No script, no links, no comments.
 *
 * The same DOT gives the same bytes.
 *
 * @dutch SVG van een DOT-graaf
 * @throws {JeugdError} `views/not-drawable` when Graphviz does not understand it
 * @example
 * const svg = await svgOfDot('graph "A family" { graph [tooltip="Two people"]; a -- b }');
 * svg.includes('<title>A family</title><desc>Two people</desc>'); // true
 */
export async function svgOfDot(dot: string): Promise<string> {
  const drawn = withoutUnwritable(await drawnBy(dot));
  // Graphviz has escaped both, hyphens too.
  const title = withHyphens(/<title>(.*?)<\/title>/s.exec(drawn)?.[1] ?? '');
  const text = withHyphens(/<g id="a_graph0"><a xlink:title="(.*?)">/s.exec(drawn)?.[1] ?? title);
  return drawn
    .slice(drawn.indexOf('<svg'))
    .replace(/<!--.*?-->\n?/gs, '')
    .replace(/<title>.*?<\/title>\n?/gs, '')
    .replace(/<\/?a(?: [^>]*)?>\n?/g, '')
    .replace(/ xmlns:xlink="[^"]*"/, '')
    .replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
      return `<svg${attributes} role="img"><title>${title}</title><desc>${text}</desc>`;
    })
    .replace(/<g id="[^"]*" class="node deceased">.*?<text.*?<\/g>/gs, crossed)
    .replace(/<g id="[^"]*"/g, '<g'); // Two pictures in one page would share them.
}

function withHyphens(text: string): string {
  return text.replaceAll('&#45;', '-');
}

async function drawnBy(dot: string): Promise<string> {
  const graphviz = await instance();
  const { output } = graphviz.render(dot, { format: 'svg' });
  // What Graphviz says of a fault quotes the text, and so the data.
  if (output === undefined) throw new JeugdError('views/not-drawable', notDotTexts);
  return output;
}

/** The group of a node with a cross over its outline, below its text; the text gets an edge that keeps it readable. */
function crossed(group: string): string {
  const corners = cornersIn(group);
  if (corners === undefined) return group;
  const { left, top, right, bottom } = corners;
  const line = (fromY: number, toY: number): string =>
    `<line x1="${left}" y1="${fromY}" x2="${right}" y2="${toY}" stroke="#767676" stroke-width="1.2"/>\n`;
  return group
    .replaceAll('<text', '<text paint-order="stroke" stroke="white" stroke-width="3"')
    .replace('<text', () => `${line(top, bottom)}${line(bottom, top)}<text`);
}

interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The corners of a square, and the points on a circle or the sides of a diamond where a cross ends. */
function cornersIn(group: string): Corners | undefined {
  const ellipse = /<ellipse [^>]*cx="([^"]*)" cy="([^"]*)" rx="([^"]*)" ry="([^"]*)"/.exec(group);
  if (ellipse !== null) {
    const [cx = 0, cy = 0, rx = 0, ry = 0] = ellipse.slice(1).map(Number);
    return around(cx, cy, rx * Math.SQRT1_2, ry * Math.SQRT1_2);
  }
  const points = /<polygon [^>]*points="([^"]*)"/.exec(group)?.[1]?.trim().split(/\s+/);
  if (points === undefined) return undefined;
  const xs = points.map((point) => Number(point.split(',')[0]));
  const ys = points.map((point) => Number(point.split(',')[1]));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isDiamond = !xs.some((x, place) => x === left && ys[place] === top);
  const share = isDiamond ? 0.25 : 0.5;
  return around((left + right) / 2, (top + bottom) / 2, (right - left) * share, (bottom - top) * share);
}

function around(x: number, y: number, width: number, height: number): Corners {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    left: rounded(x - width),
    right: rounded(x + width),
    top: rounded(y - height),
    bottom: rounded(y + height),
  };
}
