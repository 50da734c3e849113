/** The page: register, checks, outcomes, and what to do next, in about a hundred columns. */
import type { Locale } from '@jeugd/core';
import { checksBlock } from './checks.js';
import type { FirstLight } from './first-light.js';
import { careFormTable, programmeTable } from './outcomes.js';
import { aligned, block, decimal, sayIn } from './text.js';

/** What is known about the run. */
export interface Run {
  /** The folder as the reader named it. */
  readonly folder: string;
  readonly locale: Locale;
  readonly seconds: number;
}

/** All blocks, with a line between them. */
export function page(light: FirstLight, run: Run): string {
  const { locale } = run;
  return [
    title(light, run),
    [registerBlock(light, locale), checksBlock(light.report, locale)].join('\n'),
    outcomesBlock(light, locale),
    ...[programmeTable(light.byProgramme, locale), careFormTable(light.byCareForm, locale)].map(indented),
    indented(sayIn(locale)('legend').split('\n')),
    nextBlock(run),
  ].join('\n\n');
}

function title({ register, asOf }: FirstLight, { folder, locale, seconds }: Run): string {
  const say = sayIn(locale);
  const invented = register.about.invented === true ? say('invented') : '';
  return say('title', { folder, invented, asOf, seconds: decimal(seconds, 1, locale) });
}

function registerBlock({ register }: FirstLight, locale: Locale): string {
  const { persons = [], trajectories = [], placements = [] } = register;
  const helped = new Set([...trajectories, ...placements].map(({ personId }) => personId));
  const children = persons.filter(({ id }) => helped.has(id)).length;
  const counts = {
    children,
    others: persons.length - children,
    trajectories: trajectories.length,
    placements: placements.length,
  };
  const written = Object.entries(counts).map(([name, count]) => [name, decimal(count, 0, locale)]);
  const say = sayIn(locale);
  return block(say('register'), locale, [say('counts', Object.fromEntries(written))]);
}

/** What the figures are about, and that invented data prove nothing. */
function outcomesBlock({ register, byProgramme }: FirstLight, locale: Locale): string {
  const say = sayIn(locale);
  const { from, until } = byProgramme[0]?.window ?? { from: '', until: '' };
  const caveat = register.about.invented === true ? say('noEvidence').split('\n') : [];
  return block(say('outcomes'), locale, [...say('definition', { from, until }).split('\n'), ...caveat]);
}

function nextBlock({ folder, locale }: Run): string {
  const say = sayIn(locale);
  const name = folder.includes(' ') ? `"${folder}"` : folder;
  const lines = [
    [`npm run jeugd -- validate ${name}`, say('why')],
    [`npm run jeugd -- metrics ${name} --by programme`, say('figures')],
    [`npm run jeugd -- report ${name} --out report.html`, say('report')],
    [`npm start -- ${say('folder')}`, say('own')],
  ];
  return block(say('next'), locale, aligned(lines, 'll'));
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
