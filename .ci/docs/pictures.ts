/**
 * The pictures in the documentation that the library draws itself, from the sample municipality.
 */
import { join } from 'node:path';
import { readRegisterFrom } from '../../packages/files/src/node/index.js';
import { computeMetrics } from '../../packages/metrics/src/index.js';
import { incidencePicture } from '../../packages/views/src/index.js';
import { svgOfVegaLite } from '../../packages/views/src/svg/index.js';
import { root } from '../lib/packages.js';

/** `docs/pictures`: days to home of the children whom two programmes brought into care, and of the others; nobody in it exists. */
export async function pictureFiles(): Promise<ReadonlyMap<string, string>> {
  const { register } = readRegisterFrom(join(root, 'examples/municipality'));
  const { figures } = computeMetrics(register, {
    asOf: '2025-01-01',
    metrics: ['time-to-home'],
    by: 'programme',
  });
  const choices = {
    locale: 'en',
    width: 560,
    title: 'Home again (invented municipality)',
    shareName: 'share home',
    until: 365,
  } as const;
  const picture = incidencePicture(figures, choices);
  return new Map([['days-to-home.svg', `${await svgOfVegaLite(picture.specification)}\n`]]);
}
