/**
 * `jeugd report`: register in, one page out.
 */

import { indexRegister } from '@jeugd/core';
import { writeWhole } from '@jeugd/files/node';
import { fieldFigures, type MetricOptions, ruleFigures } from '@jeugd/metrics';
import { domainRules, validate } from '@jeugd/validators';
import { type DrawnPicture, outcomePage } from '@jeugd/views';
import manifest from '../../../package.json' with { type: 'json' };
import { printable } from '../../terminal/escape.js';
import { asOfFor } from '../as-of.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { reportFigures } from './figures.js';
import { type PictureAt, reportPictures } from './pictures.js';
import { readingOf } from './reading.js';
import { type ReportRequest, requestOf } from './request.js';
import type { Scope } from './scope.js';
import { tableSizes } from './tables.js';
import { progressTexts, reportTexts } from './texts.js';

/** Checks, computes, draws and writes. Nothing is written unless all of it is made. */
export const report: Action = async ([path = '-'], options, context) => {
  const request = requestOf(path, options);
  const { locale, progress, say, print, remark, world } = context;
  const reading = await readingOf(path, context);
  const { register } = reading;
  const { about } = register;
  const asOf = asOfFor(register, options, world);

  const index = indexRegister(register); // shared by checks, figures and pictures
  progress.show(say(progressTexts.checking));
  const checks = validate(index, { asOf, locale, found: reading });
  const quality = [...ruleFigures(checks.rules, { asOf, about }), ...fieldFigures(register, { asOf })];

  const figures = reportFigures(index, metricOptions(request, asOf, locale), (step, steps) =>
    progress.show(say(progressTexts.computing, { step, steps })),
  );
  const [{ window } = { window: { from: asOf, until: asOf } }] = figures.figures;
  const scope: Scope = { asOf, window, minCell: request.minCell, locale };
  const pictures = await drawn(reportPictures(index, figures, scope), context);

  const page = outcomePage(
    {
      about,
      asOf,
      madeBy: `jeugd ${manifest.version}`,
      tables: tableSizes(register, locale),
      checks,
      figures: figures.figures,
      ...(figures.disclosure !== undefined && { disclosure: figures.disclosure }),
      pictures,
    },
    { locale, rules: domainRules, quality },
  );
  const { out } = request;
  if (out === undefined) print(page.trimEnd());
  else {
    await world.uninterrupted(() => writeWhole(out, page));
    const counts = { figures: figures.figures.length, pictures: pictures.length };
    print(say(reportTexts.written, { out: printable(out), ...counts, asOf }));
  }
  if (figures.disclosure === undefined) remark(say(reportTexts.notHidden));
  return 0;
};

function metricOptions(
  { from, until, minCell, showZeros }: ReportRequest,
  asOf: MetricOptions['asOf'],
  locale: Context['locale'],
): MetricOptions {
  return {
    asOf,
    locale,
    minCell,
    showZeros,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/** For a wide screen and paper, and for a telephone, in pixels. */
const widths = { wide: 900, narrow: 340 };

/** The drawings. The engine is large: it is loaded when it is needed. */
async function drawn(
  pictures: readonly PictureAt[],
  { locale, progress, say }: Context,
): Promise<DrawnPicture[]> {
  progress.show(say(progressTexts.drawing));
  const { svgOfVegaLite } = await import('@jeugd/views/svg');
  const all: DrawnPicture[] = [];
  for (const pictureAt of pictures) {
    const picture = pictureAt({ locale, width: widths.wide });
    const small = pictureAt({ locale, width: widths.narrow });
    all.push({
      picture,
      wide: await svgOfVegaLite(picture.specification),
      narrow: await svgOfVegaLite(small.specification),
    });
  }
  return all;
}
