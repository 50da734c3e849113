/**
 * From what is drawn to a picture. Every picture is one view of layers in a frame of which the size is known before it
 * is drawn: that way it is as wide as asked, also where text cannot be measured.
 */
import { fillText, JeugdError, type Locale } from '@jeugd/core';
import { plainText } from '../../escape/plain-text.js';
import type { PictureSpecification } from '../../timeline/picture-specification.js';
import type { Picture, PictureOptions, PictureTable } from './picture.js';
import { gridColour, ink, paleInk } from './signs.js';
import { invalidWidthTexts, sharedTexts } from './texts.js';
import { wrapped } from './wrapped.js';

/** The sizes of a picture. */
export interface PictureSize {
  /** How wide it is, all in. */
  readonly width: number;
  /** Height of the letters. */
  readonly fontSize: number;
}

/** What is drawn. */
export interface Drawing {
  readonly title: string;
  /** What can be seen. */
  readonly sentences: readonly string[];
  /** What to know; stands in the picture below its title, and in its text. */
  readonly notes: readonly string[];
  readonly table: PictureTable;
  /** Height of the view, and the room around it for axes and text. */
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Room for text above the view; the title stands above it. */
  readonly top?: number;
  readonly bottom: number;
  /** The layers, in Vega-Lite. */
  readonly layer: readonly object[];
  /** Whether each layer has its own vertical scale. */
  readonly ownVerticalScales?: boolean;
}

/** Room around everything. */
export const margin = 12;

/** The sizes asked for; throws `views/invalid-width`. */
export function sizeOf({ width = 640 }: PictureOptions): PictureSize {
  if (!(width >= 240 && width < Number.POSITIVE_INFINITY)) {
    throw new JeugdError('views/invalid-width', invalidWidthTexts);
  }
  return { width, fontSize: width >= 900 ? 13 : 11 };
}

/** The picture of a drawing. */
export function pictureFrom(drawing: Drawing, options: PictureOptions): Picture {
  const { locale } = options;
  const { table } = drawing;
  const title = options.title === undefined ? drawing.title : plainText(options.title);
  const text = [title, ...drawing.sentences, ...drawing.notes].map(asSentence).join(' ');
  const description = [text, ...tableInWords(table, locale)].join(' ');
  return {
    locale,
    title,
    text,
    table,
    specification: specificationOf({ ...drawing, title }, description, options),
  };
}

function specificationOf(
  drawing: Drawing,
  description: string,
  options: PictureOptions,
): PictureSpecification {
  const { width, fontSize } = sizeOf(options);
  const { height, left, right, top = 0, bottom, notes, layer } = drawing;
  const titleSize = fontSize + 4;
  const titleLines = wrapped(drawing.title, width - 2 * margin, titleSize * 1.08); // Bold letters are wider.
  const noteLines = notes.flatMap((note) => wrapped(note, width - 2 * margin, fontSize));
  const offset = 10;
  const above =
    margin + titleLines.length * (titleSize + 4) + noteLines.length * (fontSize + 3) + offset + top;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: {
      text: titleLines.join('\n'),
      ...(noteLines.length > 0 && { subtitle: noteLines }),
      anchor: 'start',
      frame: 'group',
      dx: margin - left,
      offset,
      fontSize: titleSize,
      lineHeight: titleSize + 4,
      subtitleFontSize: fontSize,
      subtitleLineHeight: fontSize + 3,
      subtitleColor: ink,
      limit: 0,
    },
    description,
    background: 'white',
    autosize: { type: 'none' },
    width: width - left - right,
    height,
    padding: { left, right, top: above, bottom },
    config: {
      font: 'sans-serif',
      lineBreak: '\n',
      text: { fontSize, fill: ink },
      axis: {
        labelFontSize: fontSize,
        titleFontSize: fontSize,
        titleFontWeight: 'normal',
        titleColor: ink,
        labelColor: ink,
        domainColor: paleInk,
        tickColor: paleInk,
        gridColor: gridColour,
      },
      view: { stroke: null },
    },
    layer,
    ...(drawing.ownVerticalScales === true && { resolve: { scale: { y: 'independent' } } }),
  };
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The most rows that are read out with a picture; the table itself has all of them. */
const mostRows = 60;

/** The table in words: of each row its name, then what stands in it. */
function tableInWords({ columns, rows }: PictureTable, locale: Locale): string[] {
  const said = rows.slice(0, mostRows).map(([name = '', ...cells]) => {
    const pairs = cells.map((cell, place) => `${columns[place + 1] ?? ''} ${cell}`);
    return `${name}: ${pairs.join(', ')}.`;
  });
  const rest = rows.length - said.length;
  return rest > 0 ? [...said, fillText(sharedTexts.moreRows[locale], { count: rest })] : said;
}
