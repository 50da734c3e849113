/** What is said, in Dutch and in English. */
import type { Texts } from '@jeugd/core';

export const words = {
  invented: { nl: ' (verzonnen gegevens)', en: ' (invented data)' },
  title: {
    nl: 'jeugd · {folder}{invented} · per {asOf} · {seconds} s',
    en: 'jeugd · {folder}{invented} · as of {asOf} · {seconds} s',
  },
  register: { nl: 'Register', en: 'Register' },
  counts: {
    nl: '{children} kinderen met hulp, {others} anderen, {trajectories} trajecten, {placements} plaatsingen',
    en: '{children} children with help, {others} others, {trajectories} trajectories, {placements} placements',
  },
  checks: { nl: 'Controles', en: 'Checks' },
  ruleCounts: {
    nl: '{rules} regels: {passed} in orde, {failed} niet, {skipped} overgeslagen, {crashed} vastgelopen',
    en: '{rules} rules: {passed} passed, {failed} failed, {skipped} skipped, {crashed} crashed',
  },
  findingCounts: {
    nl: 'bevindingen: {errors} fouten en {warnings} waarschuwingen',
    en: 'findings: {errors} errors and {warnings} warnings',
  },
  reading: { nl: 'lezen', en: 'read' },
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'let op', en: 'warning' },
  info: { nl: 'info', en: 'info' },
  outcomes: { nl: 'Uitkomsten', en: 'Outcomes' },
  definition: {
    nl: 'kinderen die van {from} tot {until} uit huis gingen of terugkwamen;\nthuis telt als het 28 nachten duurt; dagen tot thuis: mediaan;\ntussen haakjes 95 %-intervallen; actief overdag: 12 uur per week of meer',
    en: 'children who came into care or left it from {from} to {until};\nhome counts once it lasts 28 nights; days to home: median;\n95 % intervals in brackets; active by day: 12 hours a week or more',
  },
  noEvidence: {
    nl: 'Verzonnen gegevens, zo getrokken dat ze op gepubliceerde cijfers lijken: een\ndemonstratie, geen bewijs voor of tegen enig programma.',
    en: 'Invented data, drawn to resemble published figures: a demonstration, no evidence for or\nagainst any programme.',
  },
  programme: { nl: 'programma', en: 'programme' },
  careForm: { nl: 'eerste verblijf', en: 'first placement' },
  n: { nl: 'n', en: 'n' },
  home: { nl: 'thuis', en: 'home' },
  daysToHome: { nl: 'dagen\ntot thuis', en: 'days\nto home' },
  within90: { nl: 'thuis binnen\n90 dagen', en: 'home within\n90 days' },
  within365: { nl: 'thuis binnen\neen jaar', en: 'home within\na year' },
  stay: { nl: 'duur,\ndagen', en: 'stay,\ndays' },
  daytime: { nl: 'actief\noverdag', en: 'active\nby day' },
  noRelapse: { nl: 'geen\nterugval', en: 'no\nrelapse' },
  rating: { nl: 'cijfer', en: 'rating' },
  notReached: { nl: 'niet bereikt', en: 'not reached' },
  legend: {
    nl: 'n: uit huis gegaan; thuis: daarvan terug voor goed; duur: gemiddelde van wie vertrok;\n–: te weinig kinderen of niet gemeten',
    en: 'n: came into care; home: of these, back home for good; stay: mean of those who left;\n–: too few children, or not measured',
  },
  next: { nl: 'Volgende stap', en: 'Next' },
  why: { nl: 'waar de fouten zijn', en: 'where the faults are' },
  figures: { nl: 'alle cijfers', en: 'all figures' },
  report: { nl: 'als pagina', en: 'a page to pass on' },
  folder: { nl: 'MAP', en: 'FOLDER' },
  own: { nl: 'uw eigen register', en: 'your own register' },
} as const satisfies Record<string, Texts>;

/** Names of programmes as people know them; others go by their id. */
export const programmeNames: Readonly<Record<string, Texts>> = {
  thuisbest: { nl: 'ThuisBest', en: 'ThuisBest' },
  jeugdzorgplus: { nl: 'JeugdzorgPlus, regulier', en: 'JeugdzorgPlus, regular' },
  none: { nl: 'geen programma', en: 'no programme' },
};
