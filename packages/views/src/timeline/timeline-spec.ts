/**
 * The picture of a timeline: legal titles above, stays below them with home-likeness as colour, then help.
 */
import {
  dayNumber,
  daysBetween,
  earliest,
  fillText,
  homeLikenessLevels,
  latest,
  type PlainDate,
} from '@jeugd/core';
import {
  colourOfAuthorisation,
  colourOfHelp,
  colourOfLevel,
  colourOfMeasure,
  ink,
  noColour,
} from './colours.js';
import type { PictureSpecification } from './picture-specification.js';
import { laneTexts, pictureTexts } from './texts.js';
import type { Timeline, TimelineBar, TimelineLane } from './timeline.js';

/**
 * The Vega-Lite 5 specification of a timeline: plain JSON with the data in it, to draw with `svgOfVegaLite` of
 * `@jeugd/views/svg` or with any Vega-Lite.
 *
 * A row per name, a panel per lane that has bars, one axis of days for all. Days are drawn in UTC, so that they fall
 * on the same place in every time zone. The legend holds the levels that occur. A triangle marks a bar that is still
 * running, a question mark one that ended on an unknown day. An empty timeline gives an empty panel of stays.
 *
 * @dutch beeld van een tijdlijn
 * @example
 * const timeline = timelineOf(indexRegister({ about: { version: '1' } }), 'c1', '2025-01-01', { locale: 'nl' });
 * timelineSpec(timeline).title.text; // 'Tijdlijn per 2025-01-01'
 */
export function timelineSpec(timeline: Timeline): PictureSpecification {
  const { asOf, locale, title, text, bars } = timeline;
  const axis = axisOf(timeline);
  const shown = lanes.filter((lane) => lane === 'stays' || bars.some((bar) => bar.lane === lane));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: { text: title, subtitle: [fillText(pictureTexts.subtitle[locale], { asOf })] },
    description: text,
    background: 'white',
    padding: 12,
    config: {
      font: 'sans-serif',
      title: { anchor: 'start', fontSize: 15, subtitleFontSize: 11, subtitleColor: ink, offset: 14 },
      axis: { labelFontSize: 11, labelColor: ink, domainColor: ink, tickColor: ink, gridColor: '#e5e5e5' },
      legend: { labelFontSize: 11, titleFontSize: 11, titleFontWeight: 'normal', titleLimit: 0 },
      view: { stroke: '#cccccc' },
    },
    spacing: 14,
    resolve: { scale: { color: 'independent' } },
    vconcat: shown.map((lane, place) =>
      panelOf(lane, timeline, { ...axis, isLast: place === shown.length - 1 }),
    ),
  };
}

const lanes: readonly TimelineLane[] = ['titles', 'stays', 'help'];
const rowHeight = 24;
const panelWidth = 760;

/** The axis of days. */
interface DayAxis {
  /** First day drawn and the first no longer drawn, as Vega counts time. */
  readonly domain: readonly [number, number];
  /** How a tick is written. */
  readonly format: string;
  /** The days that get a tick, at most about this many. */
  readonly tickCount: number;
}

/** From the first bar to the day asked about, with room for the marks of open ends. */
function axisOf({ bars, asOf }: Timeline): DayAxis {
  const first = bars.reduce<PlainDate>((from, { start }) => earliest(from, start), asOf);
  const last = bars.reduce<PlainDate>((until, { end }) => latest(until, end), asOf);
  const days = Math.max(1, daysBetween(first, last));
  const room = Math.max(1, Math.ceil(days / 40));
  const domain = [millisecondsOf(first), millisecondsOf(last) + room * millisecondsPerDay] as const;
  if (days > 1500) return { domain, format: '%Y', tickCount: 10 };
  if (days > 120) return { domain, format: '%Y-%m', tickCount: 8 };
  return { domain, format: '%Y-%m-%d', tickCount: Math.min(7, days) };
}

const millisecondsPerDay = 86_400_000;

function millisecondsOf(day: PlainDate): number {
  return dayNumber(day) * millisecondsPerDay;
}

function panelOf(
  lane: TimelineLane,
  timeline: Timeline,
  { domain, format, tickCount, isLast }: DayAxis & { readonly isLast: boolean },
): object {
  const { locale } = timeline;
  const bars = timeline.bars.filter((bar) => bar.lane === lane);
  const rows = [...new Set(bars.map(({ label }) => label))];
  const labels = isLast
    ? { format, tickCount, labelOverlap: true }
    : { labels: false, ticks: false, tickCount };
  const x = {
    field: 'start',
    type: 'temporal',
    scale: { type: 'utc', domain: [...domain] },
    axis: { ...labels, title: null, grid: true },
  };
  const y = {
    field: 'label',
    type: 'nominal',
    scale: { domain: rows },
    axis: { title: null, labelLimit: 480, ticks: false, domain: false },
  };
  const marks = { ...x, field: 'end' };
  return {
    title: { text: laneTexts[lane][locale], anchor: 'start', frame: 'group', fontSize: 12, offset: 4 },
    width: panelWidth,
    height: Math.max(1, rows.length) * rowHeight,
    data: {
      values: bars.map((bar) => rowOf(bar, locale)),
      format: { parse: { start: "utc:'%Y-%m-%d'", end: "utc:'%Y-%m-%d'" } },
    },
    encoding: { y },
    layer: [
      {
        mark: { type: 'bar', height: 15, stroke: ink, strokeWidth: 0.7 },
        encoding: { x, x2: { field: 'end' }, color: colourOf(lane, timeline) },
      },
      {
        transform: [{ filter: "datum.ending === 'running'" }],
        mark: {
          type: 'point',
          shape: 'triangle-right',
          filled: true,
          color: ink,
          opacity: 1,
          size: 55,
          xOffset: 7,
        },
        encoding: { x: marks },
      },
      {
        transform: [{ filter: "datum.ending === 'unknown'" }],
        mark: { type: 'text', text: '?', fontWeight: 'bold', fontSize: 13, color: ink, dx: 7 },
        encoding: { x: marks },
      },
    ],
  };
}

/** A bar as the picture reads it: with its colour by name. */
function rowOf(bar: TimelineBar, locale: Timeline['locale']): object {
  const { label, start, end, ending } = bar;
  return { label, start, end, ending, colour: colourNameOf(bar, locale) };
}

function colourNameOf({ lane, kind, level }: TimelineBar, locale: Timeline['locale']): string {
  if (lane !== 'stays') return kind;
  if (level === undefined) return pictureTexts.noLevel[locale];
  // A home spell says nothing of the help at home, which the name of level 1 in the scale does.
  const name = kind === 'home' ? pictureTexts.home[locale] : (homeLikenessLevels[level - 1]?.[locale] ?? '');
  return fillText(pictureTexts.level[locale], { level, name });
}

/** Names and their colours; only the lane of stays has a legend, the others say by row what they are. */
function colourOf(lane: TimelineLane, { bars, locale }: Timeline): object {
  const stays = bars.filter((bar) => bar.lane === 'stays');
  const colours =
    lane === 'stays'
      ? new Map(stays.map((bar) => [colourNameOf(bar, locale), levelColour(bar)]))
      : new Map<string, string>([
          ['measure', colourOfMeasure],
          ['authorisation', colourOfAuthorisation],
          ['suspension', noColour],
          ['trajectory', colourOfHelp],
        ]);
  const legend = {
    title: pictureTexts.scale[locale],
    orient: 'bottom',
    direction: 'vertical',
    columns: 2,
    labelLimit: 0,
    symbolType: 'square',
    symbolStrokeColor: ink,
    symbolStrokeWidth: 0.7,
  };
  return {
    field: 'colour',
    type: 'nominal',
    scale: { domain: [...colours.keys()], range: [...colours.values()] },
    legend: lane === 'stays' && stays.length > 0 ? legend : null,
  };
}

function levelColour({ level }: TimelineBar): string {
  return level === undefined ? noColour : colourOfLevel[level];
}
