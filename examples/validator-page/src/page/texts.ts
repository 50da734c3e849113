/** The words of the page. */
import type { Severity, Texts } from '@jeugd/core';
import type { Outcome } from '@jeugd/validators';
import type { NoAnswer, Refusal, Verdict } from '../protocol/tells.js';

export const texts = {
  title: { nl: 'Controleer jeugdzorggegevens', en: 'Check youth care data' },
  intro: {
    nl: 'Berichten van iJw 3.2, een register of een levering aan CBS. Alles gebeurt in deze browser: er gaat niets naar buiten.',
    en: 'Messages of iJw 3.2, a register or a delivery to CBS. Everything happens in this browser: nothing leaves it.',
  },
  language: { nl: 'Taal', en: 'Language' },
  dropHere: { nl: 'Sleep bestanden of een map hierheen', en: 'Drop files or a folder here' },
  dropHint: {
    nl: 'XML, CSV, JSON of XLSX. Berichten in een map worden ook tegen elkaar gecontroleerd, in de volgorde van hun namen.',
    en: 'XML, CSV, JSON or XLSX. Messages in a folder are also checked against each other, in the order of their names.',
  },
  chooseFiles: { nl: 'Kies bestanden', en: 'Choose files' },
  chooseFolder: { nl: 'Kies een map', en: 'Choose a folder' },
  checking: { nl: 'Aan het controleren', en: 'Checking' },
  checkingFile: { nl: 'Nu: {file}', en: 'Now: {file}' },
  progress: { nl: 'Voortgang', en: 'Progress' },
  foundSoFar: { nl: 'Tot nu toe gevonden: {count}', en: 'Found so far: {count}' },
  saidProgress: { nl: '{percent} procent, {count} bevindingen', en: '{percent} per cent, {count} findings' },
  saidStart: { nl: 'De controle is begonnen.', en: 'The check has begun.' },
  saidDone: {
    nl: 'Klaar. Fouten: {errors}, waarschuwingen: {warnings}, opmerkingen: {infos}.',
    en: 'Done. Errors: {errors}, warnings: {warnings}, infos: {infos}.',
  },
  stop: { nl: 'Stop', en: 'Stop' },
  stopped: { nl: 'Gestopt. Er is niets bewaard.', en: 'Stopped. Nothing was kept.' },
  result: { nl: 'Uitslag', en: 'Result' },
  nothingWrong: { nl: 'Niets te herstellen.', en: 'Nothing to correct.' },
  crashedRules: {
    nl: 'Regels die zelf vastliepen: {count}. De uitslag is daardoor niet af. Welke het zijn staat onderaan; meld ze aan de maker van deze pagina.',
    en: 'Rules that broke down themselves: {count}. So the result is not complete. Which they are stands at the bottom; tell the maker of this page.',
  },
  judged: { nl: 'Beoordeeld per {day}, in {seconds} s.', en: 'Judged as of {day}, in {seconds} s.' },
  levelsInside: {
    nl: 'Berichten: niveau 1 en 2. Kies een map om ze ook tegen elkaar te controleren.',
    en: 'Messages: levels 1 and 2. Choose a folder to check them against each other as well.',
  },
  levelsBetween: {
    nl: 'Berichten: niveau 1, 2 en 3, en niveau 4 voor een deel; wat een codelijst of de dag van ontvangst vraagt, is niet gecontroleerd.',
    en: 'Messages: levels 1, 2 and 3, and level 4 in part; what asks a list of codes or the day of receipt was not checked.',
  },
  levelsBoth: {
    nl: 'Berichten in een map: niveau 1, 2 en 3, en niveau 4 voor een deel. Losse berichten: niveau 1 en 2.',
    en: 'Messages in a folder: levels 1, 2 and 3, and level 4 in part. Single messages: levels 1 and 2.',
  },
  passedOver: { nl: 'Overgeslagen: {what}.', en: 'Passed over: {what}.' },
  oneFolder: { nl: '1 map', en: '1 folder' },
  manyFolders: { nl: '{count} mappen', en: '{count} folders' },
  oneFile: { nl: '1 ander bestand', en: '1 other file' },
  manyFiles: { nl: '{count} andere bestanden', en: '{count} other files' },
  rules: { nl: 'Regels', en: 'Rules' },
  takeAlong: { nl: 'Neem mee', en: 'Take along' },
  downloadJson: { nl: 'Rapport (JSON)', en: 'Report (JSON)' },
  downloadSarif: { nl: 'Rapport (SARIF)', en: 'Report (SARIF)' },
  downloadCsv: { nl: 'Wat te zien is (CSV)', en: 'What is shown (CSV)' },
  saved: { nl: 'Bewaard als {name}.', en: 'Saved as {name}.' },
  choose: { nl: 'Kies wat u ziet', en: 'Choose what you see' },
  search: { nl: 'Zoek', en: 'Search' },
  severity: { nl: 'Ernst', en: 'Severity' },
  rule: { nl: 'Regel', en: 'Rule' },
  file: { nl: 'Bestand', en: 'File' },
  all: { nl: 'alle', en: 'all' },
  shown: { nl: 'Te zien: {count}', en: 'Shown: {count}' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  kept: {
    nl: 'Van deze {total} staan er {kept} in het rapport.',
    en: 'Of these {total} the report holds {kept}.',
  },
  means: { nl: 'Betekenis', en: 'Meaning' },
  toDo: { nl: 'Wat te doen', en: 'What to do' },
  source: { nl: 'Bron', en: 'Source' },
  inForce: { nl: 'Van kracht', en: 'In force' },
  from: { nl: 'vanaf {from}', en: 'from {from}' },
  until: { nl: 'tot {until}', en: 'until {until}' },
  fromUntil: { nl: 'van {from} tot {until}', en: 'from {from} until {until}' },
  retourCode: { nl: 'retourcode {code}', en: 'retour code {code}' },
  level: { nl: 'niveau {level}', en: 'level {level}' },
  rows: { nl: '{from}–{to} van {total}', en: '{from}–{to} of {total}' },
  previous: { nl: 'Vorige', en: 'Previous' },
  next: { nl: 'Volgende', en: 'Next' },
  wholeInput: { nl: 'het geheel', en: 'the whole' },
  lookAt: { nl: 'Bekijk {place}', en: 'Look at {place}' },
  linesOf: { nl: 'Regels rond {place}', en: 'Lines around {place}' },
  onlyHere: {
    nl: 'Alleen op dit scherm; staat in geen download.',
    en: 'On this screen only; it is in no download.',
  },
  noLines: { nl: 'Van deze plaats is geen tekst te tonen.', en: 'There is no text to show of this place.' },
  writeAnswer: { nl: 'Schrijf antwoord', en: 'Write answer' },
  writeAnswerTo: { nl: 'Schrijf antwoord op {file}', en: 'Write answer to {file}' },
  answerTitle: { nl: 'Antwoord op {file}', en: 'Answer to {file}' },
  identification: {
    nl: 'Identificatie (1 tot 12 tekens, nooit eerder gebruikt)',
    en: 'Identification (1 to 12 characters, never used before)',
  },
  signedOn: { nl: 'Dagtekening', en: 'Day of signing' },
  write: { nl: 'Schrijf en bewaar', en: 'Write and save' },
  cancel: { nl: 'Annuleer', en: 'Cancel' },
  files: { nl: 'Bestanden', en: 'Files' },
  outcomes: { nl: 'Uitslag per regel', en: 'Outcome of each rule' },
  about: { nl: 'Wat er niet klopt', en: 'What is wrong' },
  outcome: { nl: 'Uitslag', en: 'Outcome' },
  checked: { nl: 'Gecontroleerd', en: 'Checked' },
  why: { nl: 'Reden', en: 'Reason' },
  broken: {
    nl: 'De controle zelf liep vast ({kind}). Er is niets verstuurd. Probeer het met minder bestanden tegelijk; blijft het zo, meld dan dit woord en welke soort bestanden het was, zonder de bestanden zelf.',
    en: 'The check itself broke down ({kind}). Nothing was sent. Try again with fewer files at once; if that does not help, report this word and the kind of files, without the files themselves.',
  },
  folderNotOpened: {
    nl: 'Deze browser opent hier geen gesleepte map. Neem de knop “Kies een map”.',
    en: 'This browser does not open a dropped folder here. Use the button “Choose a folder”.',
  },
  colophon: {
    nl: 'Deze pagina werkt zonder internet. De browser weigert haar elke verbinding; wat u laat controleren blijft op uw computer en is weg als u de pagina sluit.',
    en: 'This page works offline. The browser refuses it every connection; what you check stays on your computer and is gone once you close the page.',
  },
} as const satisfies Record<string, Texts>;

export const severityTexts: Readonly<Record<Severity, Texts>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  info: { nl: 'opmerking', en: 'info' },
};

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

/** What a file is, where it is neither a message nor a table: those have names of their own. */
export const kindTexts: Readonly<Record<string, Texts>> = {
  about: { nl: 'over het register', en: 'about the register' },
  register: { nl: 'register', en: 'register' },
  ignored: { nl: 'niet gelezen', en: 'not read' },
  unknown: { nl: 'onbekend', en: 'unknown' },
};

export const refusalTexts: Readonly<Record<Refusal, Texts>> = {
  nothing: {
    nl: 'Hier is niets om te controleren. Kies berichten (XML), een register (CSV of JSON) of een levering aan CBS (CSV of XLSX).',
    en: 'There is nothing to check here. Choose messages (XML), a register (CSV or JSON) or a delivery to CBS (CSV or XLSX).',
  },
  'only-folders': {
    nl: 'In deze map staan alleen mappen, en in mappen in een map wordt niet gekeken. Kies de map waarin de bestanden zelf staan.',
    en: 'There are only folders in this folder, and folders inside a folder are not looked into. Choose the folder that holds the files themselves.',
  },
  'file-gone': {
    nl: 'Een bestand is niet meer te lezen: het is veranderd, verplaatst of afgeschermd. Kies de bestanden opnieuw.',
    en: 'A file can no longer be read: it was changed, moved or closed off. Choose the files again.',
  },
  'days-differ': {
    nl: 'Deze registers zijn op verschillende dagen gemaakt. Controleer ze een voor een.',
    en: 'These registers were extracted on different days. Check them one by one.',
  },
};

export const verdictTexts: Readonly<Record<Verdict, Texts>> = {
  accepted: {
    nl: 'Het bericht is goedgekeurd. Het antwoord is bewaard als {name}.',
    en: 'The message is accepted. The answer is saved as {name}.',
  },
  rejected: {
    nl: 'Het bericht is afgekeurd. Het antwoord is bewaard als {name}.',
    en: 'The message is rejected. The answer is saved as {name}.',
  },
  'partly-rejected': {
    nl: 'Het bericht is deels afgekeurd. Het antwoord, met alleen de afgekeurde regels, is bewaard als {name}.',
    en: 'The message is rejected in part. The answer, with only the rejected lines, is saved as {name}.',
  },
};

export const noAnswerTexts: Readonly<Record<NoAnswer, Texts>> = {
  'level-1': {
    nl: 'Er is geen retourbericht: het bestand heeft niet de vorm die het XSD vraagt (niveau 1), en daarvoor kent de standaard er geen. Laat de afzender het bericht verbeteren en opnieuw sturen.',
    en: 'There is no return message: the file does not have the form that the XSD asks (level 1), and the standard has none for that. Have the sender correct the message and send it again.',
  },
  'not-readable': {
    nl: 'Er is geen retourbericht: het bestand kon niet worden gelezen of beoordeeld. Laat de afzender dat buiten het berichtenverkeer weten.',
    en: 'There is no return message: the file could not be read or judged. Let the sender know outside the messages.',
  },
  'is-answer': {
    nl: 'Dit bericht is zelf een antwoord; daarop volgt geen retourbericht.',
    en: 'This message is an answer itself; no return message follows it.',
  },
  crashed: {
    nl: 'Er is niets geschreven: een regel liep zelf vast, dus het oordeel is niet af. Bij “Uitslag per regel” staat welke.',
    en: 'Nothing was written: a rule itself broke down, so the judgement is not complete. “Outcome of each rule” says which.',
  },
  'invalid-option': {
    nl: 'Een bericht kan deze identificatie of dagtekening niet bevatten. Neem 1 tot 12 letters of cijfers en een dag die bestaat.',
    en: 'A message cannot hold this identification or day. Take 1 to 12 letters or digits and a day that exists.',
  },
};
