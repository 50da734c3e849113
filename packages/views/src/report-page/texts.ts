/** The words of the page about a report. */

import type { Severity, Texts } from '@jeugd/core';
import type { Outcome } from '@jeugd/validators/engine';

export const pageTexts = {
  title: { nl: 'Controle van jeugdzorggegevens', en: 'Check of youth care data' },
  judged: { nl: 'Beoordeeld per {asOf} door {tool}.', en: 'Judged as of {asOf} by {tool}.' },
  summary: { nl: 'Samenvatting', en: 'Summary' },
  rules: { nl: 'Regels', en: 'Rules' },
  filter: { nl: 'Kies wat u ziet', en: 'Choose what you see' },
  search: { nl: 'Zoek op regel, plaats of tekst', en: 'Search by rule, place or text' },
  onlyNew: { nl: 'alleen nieuw', en: 'only new' },
  shown: { nl: 'Te zien: {count}.', en: 'Shown: {count}.' },
  download: { nl: 'Download wat te zien is als CSV', en: 'Download what is shown as CSV' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  noFindings: { nl: 'Geen bevindingen: niets te herstellen.', en: 'No findings: nothing to correct.' },
  reading: { nl: 'Bij het inlezen', en: 'While reading' },
  first: { nl: 'De eerste {shown} van {total}.', en: 'The first {shown} of {total}.' },
  more: { nl: 'Het rapport als JSON heeft er {kept}.', en: 'The report as JSON has {kept}.' },
  source: { nl: 'Bron: {source}', en: 'Source: {source}' },
  rule: { nl: 'regel', en: 'rule' },
  severity: { nl: 'ernst', en: 'severity' },
  place: { nl: 'plaats', en: 'place' },
  record: { nl: 'record', en: 'record' },
  id: { nl: 'id', en: 'id' },
  field: { nl: 'veld', en: 'field' },
  message: { nl: 'wat en wat te doen', en: 'what and what to do' },
  state: { nl: 'sinds eerder', en: 'since earlier' },
  new: { nl: 'nieuw', en: 'new' },
  unchanged: { nl: 'bleef', en: 'stayed' },
  gone: { nl: 'weg', en: 'gone' },
  baseline: {
    nl: 'Sinds het rapport van {asOf}: {added} nieuw, {gone} weg, {unchanged} gebleven.',
    en: 'Since the report of {asOf}: {added} new, {gone} gone, {unchanged} unchanged.',
  },
  goneHeading: { nl: 'Niet meer gevonden', en: 'No longer found' },
  crashedHeading: { nl: 'Vastgelopen regels', en: 'Rules that broke down' },
  crashed: {
    nl: '{reason}; de uitslag is onvolledig. Meld dit aan de maker van de regel.',
    en: '{reason}; its verdict is incomplete. Tell whoever made the rule.',
  },
  outcomes: { nl: 'Uitslag per regel', en: 'Outcome of each rule' },
  about: { nl: 'wat er niet klopt', en: 'what is wrong' },
  outcome: { nl: 'uitslag', en: 'outcome' },
  checked: { nl: 'gecontroleerd', en: 'checked' },
  faults: { nl: 'bevindingen', en: 'findings' },
  share: {
    nl: 'aandeel records met een bevinding (95%-betrouwbaarheidsinterval)',
    en: 'share of records with a finding (95 % confidence interval)',
  },
  why: { nl: 'reden', en: 'reason' },
  files: { nl: 'Bestanden', en: 'Files' },
  file: { nl: 'bestand', en: 'file' },
  kind: { nl: 'soort', en: 'kind' },
  completeness: { nl: 'Volledigheid van velden', en: 'Completeness of fields' },
  completenessHint: {
    nl: 'Een leeg veld kan goed zijn: een lopend verblijf heeft geen einde.',
    en: 'An empty field may be right: a running stay has no end.',
  },
  table: { nl: 'tabel', en: 'table' },
  filled: { nl: 'ingevuld', en: 'filled in' },
  of: { nl: '{numerator} van {denominator}', en: '{numerator} of {denominator}' },
  offline: {
    nl: 'Deze pagina werkt zonder internet en verstuurt niets.',
    en: 'This page works offline and sends nothing.',
  },
} as const satisfies Record<string, Texts>;

export const severityPlurals: Readonly<Record<Severity, Texts>> = {
  error: { nl: 'fouten', en: 'errors' },
  warning: { nl: 'waarschuwingen', en: 'warnings' },
  info: { nl: 'opmerkingen', en: 'infos' },
};

export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  passed: { nl: 'in orde', en: 'passed' },
  failed: { nl: 'niet in orde', en: 'failed' },
  skipped: { nl: 'overgeslagen', en: 'skipped' },
  crashed: { nl: 'vastgelopen', en: 'crashed' },
};
