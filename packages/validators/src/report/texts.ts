/** What a report says to people. */
import type { Severity, Texts } from '@jeugd/core';

/** Why a rule could not say anything; `{detail}` stands after the colon of the reason. */
export const reasonTexts: Readonly<Record<string, Texts>> = {
  'nothing-to-check': { nl: 'niets om te controleren', en: 'nothing to check' },
  'not-in-force': { nl: 'niet van kracht op deze dagen', en: 'not in force on these days' },
  'table-missing': { nl: 'tabel ontbreekt: {detail}', en: 'table missing: {detail}' },
  'no-table-of': {
    nl: 'geen van deze tabellen is er: {detail}',
    en: 'none of these tables is there: {detail}',
  },
  threw: { nl: 'regel liep vast ({detail})', en: 'rule broke down ({detail})' },
};

/**
 * Severities in words.
 *
 * @dutch ernst in woorden
 * @example
 * severityTexts.warning.nl; // 'waarschuwing'
 */
export const severityTexts: Readonly<Record<Severity, Texts>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  info: { nl: 'opmerking', en: 'info' },
};

/** How a rule ended, in a sentence; a rule that failed is told by its findings. */
export const outcomeTexts = {
  passed: { nl: 'in orde: {checked} gecontroleerd', en: 'passed: {checked} checked' },
  failed: {
    nl: 'niet in orde: {failed} fouten in {checked} gecontroleerde, niet alle staan in dit rapport',
    en: 'failed: {failed} faults in {checked} checked, not all of them in this report',
  },
  skipped: { nl: 'overgeslagen: {reason}', en: 'skipped: {reason}' },
  crashed: {
    nl: 'vastgelopen: {reason}, {crashed} keer; de uitslag is onvolledig',
    en: 'crashed: {reason}, {crashed} times; its verdict is incomplete',
  },
  result: {
    nl: 'fouten: {errors}, waarschuwingen: {warnings}, opmerkingen: {infos} (beoordeeld per {asOf})',
    en: 'errors: {errors}, warnings: {warnings}, infos: {infos} (judged as of {asOf})',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** The words of a report as text. */
export const reportTexts = {
  reading: { nl: 'Inlezen', en: 'Reading' },
  rules: { nl: 'Regels', en: 'Rules' },
  skipped: { nl: 'Overgeslagen', en: 'Skipped' },
  skippedCount: {
    nl: '{rules}; het rapport als JSON noemt ze alle',
    en: '{rules}; the report as JSON names them all',
  },
  missingTables: { nl: 'tabel ontbreekt: {tables}', en: 'table missing: {tables}' },
  sameReason: { nl: '{reason}: {rules}', en: '{reason}: {rules}' },
  crashed: { nl: 'VASTGELOPEN', en: 'CRASHED' },
  result: { nl: 'Uitslag', en: 'Result' },
  next: { nl: 'Volgende stap', en: 'Next' },
  findings: { nl: '{count} bevindingen', en: '{count} findings' },
  oneFinding: { nl: '1 bevinding', en: '1 finding' },
  ruleCounts: {
    nl: '{rules}: {passed} in orde, {failed} niet in orde, {skipped} overgeslagen, {crashed} vastgelopen',
    en: '{rules}: {passed} passed, {failed} failed, {skipped} skipped, {crashed} crashed',
  },
  ruleTotal: { nl: '{count} regels', en: '{count} rules' },
  oneRule: { nl: '1 regel', en: '1 rule' },
  crashedOn: {
    nl: '{reason} op {count} record(s) of groep(en); de uitslag is onvolledig. Meld dit aan de maker van de regel.',
    en: '{reason} on {count} record(s) or group(s); its verdict is incomplete. Tell whoever made the rule.',
  },
  total: outcomeTexts.result,
  undatedTotal: {
    nl: 'fouten: {errors}, waarschuwingen: {warnings}, opmerkingen: {infos}',
    en: 'errors: {errors}, warnings: {warnings}, infos: {infos}',
  },
  baseline: { nl: 'Eerder', en: 'Earlier' },
  baselineCounts: {
    nl: 'sinds het rapport van {asOf}: {added} nieuw, {gone} weg, {unchanged} gebleven',
    en: 'since the report of {asOf}: {added} new, {gone} gone, {unchanged} unchanged',
  },
  baselineNew: { nl: 'nieuw', en: 'new' },
  baselineGone: { nl: 'weg', en: 'gone' },
  baselineIncomplete: {
    nl: 'niet alle bevindingen bewaard van {codes}: daarvan zegt de vergelijking maar een deel.',
    en: 'not all findings kept of {codes}: of these the comparison says only part.',
  },
  nextCrashed: {
    nl: 'meld de vastgelopen regel; zonder die regel is dit rapport niet volledig.',
    en: 'report the crashed rule; without it this report is not complete.',
  },
  nextErrors: {
    nl: 'herstel eerst de fouten in de bron en controleer opnieuw.',
    en: 'correct the errors at their source first, then check again.',
  },
  nextWarnings: {
    nl: 'bekijk de waarschuwingen: herstel wat niet klopt. Wat wel klopt, mag blijven staan; licht het toe buiten het register.',
    en: 'look at the warnings: correct what is wrong. What is right may stay; explain it outside the register.',
  },
  nextInfos: {
    nl: 'bekijk de opmerkingen; er is geen fout en geen waarschuwing.',
    en: 'look at the infos; there is no error and no warning.',
  },
  nextClean: { nl: 'niets te herstellen.', en: 'nothing to correct.' },
} as const satisfies Readonly<Record<string, Texts>>;

export const notAReportTexts: Texts = {
  nl: 'Dit is geen rapport van deze versie. Maak er een met: jeugd validate … --format json.',
  en: 'This is no report of this version. Make one with: jeugd validate … --format json.',
};
