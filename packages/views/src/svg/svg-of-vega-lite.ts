/**
 * From a Vega-Lite specification to SVG, in Node and in a browser, without a canvas and without a page.
 */
import { JeugdError } from '@jeugd/core';
import { Error as errorsOnly, type Loader, type LoggerInterface, loader, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { PictureSpecification } from '../timeline/picture-specification.js';
import { withTextAlternative } from './text-alternative.js';
import { loadsTexts, notDrawableTexts } from './texts.js';

/**
 * The SVG of a Vega-Lite 5 specification, with its title and description as text alternative.
 *
 * Nothing is fetched: a specification that names data, an image or a link elsewhere is refused, so that a picture of
 * a child sends nothing out. A specification may compute (it holds expressions), so draw only one whose maker you
 * trust; text in its data is escaped.
 *
 * @dutch SVG van een Vega-Lite-specificatie
 * @throws {JeugdError} `views/not-drawable` when it is no Vega-Lite specification; `views/loads-from-elsewhere` when
 * it would fetch something
 * @example
 * const spec = timelineSpec(timelineOf(indexRegister({ about: { version: '1' } }), 'c1', '2025-01-01', { locale: 'en' }));
 * const svg = await svgOfVegaLite(spec);
 * svg.includes('<title>Timeline as of 2025-01-01</title>'); // true
 */
export async function svgOfVegaLite(spec: PictureSpecification): Promise<string> {
  const refusals: string[] = [];
  const svg = await drawn(spec, refusingLoader(refusals));
  if (refusals.length > 0) throw new JeugdError('views/loads-from-elsewhere', loadsTexts);
  return withTextAlternative(svg, {
    title: spec.title.text.replaceAll('\n', ' '),
    description: spec.description,
  });
}

async function drawn(spec: PictureSpecification, noLoader: Loader): Promise<string> {
  try {
    const { spec: compiled } = compile(spec as unknown as TopLevelSpec, { logger: silence });
    const view = new View(parse(compiled), {
      renderer: 'none',
      loader: noLoader,
      logger: silence,
      logLevel: errorsOnly,
    });
    try {
      return await view.toSVG();
    } finally {
      view.finalize();
    }
  } catch {
    // The message of the engine may hold a value from the data.
    throw new JeugdError('views/not-drawable', notDrawableTexts);
  }
}

/** Fetches nothing, and remembers that it was asked. */
function refusingLoader(refusals: string[]): Loader {
  const refuse = async (uri: string): Promise<never> => {
    refusals.push(uri);
    throw new JeugdError('views/loads-from-elsewhere', loadsTexts);
  };
  // The engine reads what it is given here after a refusal too, so it is given nothing to show.
  const sanitize = async (uri: string): Promise<{ href: string }> => {
    refusals.push(uri);
    return { href: '' };
  };
  return { ...loader(), load: refuse, sanitize, http: refuse, file: refuse };
}

/** A library writes nothing to the console. */
const silence: LoggerInterface = {
  level: ((level?: number) => (level === undefined ? 0 : silence)) as LoggerInterface['level'],
  error: () => silence,
  warn: () => silence,
  info: () => silence,
  debug: () => silence,
};
