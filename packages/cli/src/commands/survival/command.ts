/** The words of `jeugd survival`. */
import { textOrJson } from '../choices.js';
import type { CommandDescription } from '../description.js';
import { confidenceTypes } from './choices.js';

export const survivalCommand: CommandDescription = {
  name: 'survival',
  title: { nl: 'schat overlevingscurven uit een tabel', en: 'estimate survival curves from a table' },
  summary: {
    nl: 'Schat uit een tabel (CSV, JSON of JSON Lines) hoe lang iets duurt: Kaplan-Meier, mediaan met interval, log-ranktoets; met --cause de kans per oorzaak (Aalen-Johansen).',
    en: 'Estimates from a table (CSV, JSON or JSON Lines) how long something takes: Kaplan-Meier, median with interval, log-rank test; with --cause the chance per cause (Aalen-Johansen).',
  },
  input: {
    name: '<table>',
    summary: {
      nl: 'bestand met een rij per waarneming, of een risicotabel; - leest standaardinvoer',
      en: 'file with a row per subject, or a risk table; - reads standard input',
    },
  },
  options: [
    {
      flags: '--time <column>',
      summary: {
        nl: 'kolom met de tijd tot het einde van de waarneming, 0 of meer (niet bij een risicotabel)',
        en: 'column with the time to the end of follow-up, 0 or more (not with a risk table)',
      },
    },
    {
      flags: '--event <column[=value]>',
      summary: {
        nl: 'kolom die zegt of het gebeurde: 0/1/true/false, of de waarde die "gebeurd" betekent',
        en: 'column that says whether it happened: 0/1/true/false, or the value that means it did',
      },
    },
    {
      flags: '--cause <column>',
      summary: {
        nl: 'kolom met de oorzaak; leeg of 0 = niet gebeurd (gecensureerd)',
        en: 'column with the cause; empty or 0 = did not happen (censored)',
      },
    },
    {
      flags: '--entry <column>',
      summary: {
        nl: 'kolom met de tijd vanaf wanneer is waargenomen',
        en: 'column with the time from which one was observed',
      },
    },
    {
      flags: '--group <column>',
      summary: {
        nl: 'een curve per waarde van deze kolom, en de log-ranktoets',
        en: 'a curve per value of this column, and the log-rank test',
      },
    },
    {
      flags: '--strata <column>',
      repeats: true,
      summary: {
        nl: 'vergelijkt de groepen binnen de waarden van deze kolom; mag vaker',
        en: 'compares the groups within the values of this column; may be repeated',
      },
    },
    {
      flags: '--weights <column>',
      summary: {
        nl: 'kolom die zegt voor hoeveel rijen een rij telt',
        en: 'column that says for how many rows a row counts',
      },
    },
    {
      flags: '--start <time>',
      summary: {
        nl: 'alleen rijen die op deze tijd of later eindigen',
        en: 'only rows that end at this time or later',
      },
    },
    {
      flags: '--conf-type <type>',
      values: confidenceTypes,
      summary: {
        nl: 'soort interval: log, log-log of plain (anders log)',
        en: 'type of interval: log, log-log or plain (log unless told)',
      },
    },
    {
      flags: '--level <level>',
      summary: {
        nl: 'betrouwbaarheid van de intervallen (anders 0.95)',
        en: 'confidence level of the intervals (0.95 unless told)',
      },
    },
    {
      flags: '--at <times>',
      repeats: true,
      summary: {
        nl: 'tijden om de curve te lezen, met komma’s ertussen',
        en: 'times at which to read the curve, separated by commas',
      },
    },
    {
      flags: '--tau <time>',
      summary: {
        nl: 'tot waar het beperkte gemiddelde telt (anders de laatste tijd die elke groep heeft)',
        en: 'how far the restricted mean counts (the last time that every group reaches unless told)',
      },
    },
    {
      flags: '--rho <number>',
      summary: {
        nl: 'weging van de log-ranktoets: 0 alle gelijk, 1 vroege zwaarder (anders 0)',
        en: 'weights of the log-rank test: 0 all alike, 1 early ones more (0 unless told)',
      },
    },
    {
      flags: '--format <form>',
      values: textOrJson,
      summary: { nl: 'text of json (anders text)', en: 'text or json (text unless told)' },
    },
  ],
  examples: [
    {
      line: 'jeugd survival lung.csv --time time --event status=2 --group sex',
      summary: { nl: 'overleving per sekse; status 2 is overleden', en: 'survival by sex; status 2 is dead' },
    },
    {
      line: 'jeugd survival stays.csv --time days --cause exit --at 90,180,365 --format json',
      summary: {
        nl: 'kans per uitkomst binnen 90, 180 en 365 dagen',
        en: 'the chance of each exit within 90, 180 and 365 days',
      },
    },
    {
      line: 'jeugd survival national.json --at 90,365',
      summary: {
        nl: 'uit een opgetelde risicotabel (jeugd merge)',
        en: 'from an added risk table (jeugd merge)',
      },
    },
  ],
  load: async () => (await import('./action.js')).survival,
};
