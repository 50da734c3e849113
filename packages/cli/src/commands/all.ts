/** The commands, in the order in which help lists them. */
import { codesCommand } from './codes/command.js';
import { completionCommandFor } from './completion/command.js';
import type { CommandDescription } from './description.js';
import { genogramCommand } from './genogram/command.js';
import { importCommand } from './import/command.js';
import { mergeCommand } from './merge/command.js';
import { metricsCommand } from './metrics/command.js';
import { reportCommand } from './report/command.js';
import { retourCommand } from './retour/command.js';
import { riskTableCommand } from './risk-table/command.js';
import { survivalCommand } from './survival/command.js';
import { synthCommand } from './synth/command.js';
import { termsCommand } from './terms/command.js';
import { timelineCommand } from './timeline/command.js';
import { validateCommand } from './validate/command.js';

const works: readonly CommandDescription[] = [
  validateCommand,
  retourCommand,
  importCommand,
  metricsCommand,
  reportCommand,
  survivalCommand,
  genogramCommand,
  timelineCommand,
  riskTableCommand,
  mergeCommand,
  synthCommand,
  termsCommand,
  codesCommand,
];

export const commands: readonly CommandDescription[] = [...works, completionCommandFor(works)];
