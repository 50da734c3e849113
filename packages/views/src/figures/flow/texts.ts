/** What a picture of flows says. */
import type { Texts } from '@jeugd/core';

export const flowTexts = {
  title: { nl: 'Van en naar: overgangen tussen zorgvormen', en: 'From and to: moves between care forms' },
  from: { nl: 'van', en: 'from' },
  to: { nl: 'naar', en: 'to' },
  count: { nl: 'aantal', en: 'number' },
  entry: { nl: 'in zorg gekomen', en: 'came into care' },
  exit: { nl: 'uit zorg: {name}', en: 'left care: {name}' },
  notHome: { nl: 'uit zorg, niet naar huis', en: 'left care, not for home' },
  widths: { nl: 'Hoe breder, hoe meer overgangen.', en: 'The wider, the more moves.' },
  hiddenLines: { nl: 'Gestippeld: verborgen aantal.', en: 'Dotted: a hidden number.' },
  hiddenEnds: {
    nl: 'Streepjes langs de rand: verborgen aantallen ({count}); welke, staat in de tabel.',
    en: 'Dashes along the edge: hidden numbers ({count}); the table says which.',
  },
  most: { nl: 'Het vaakst: {flows}', en: 'Most often: {flows}' },
  flow: { nl: 'van {from} naar {to} {count}', en: 'from {from} to {to} {count}' },
  hidden: { nl: 'Verborgen overgangen: {count}', en: 'Hidden moves: {count}' },
  fromTo: { nl: '{from} → {to}', en: '{from} → {to}' },
  atLeast: { nl: '≥ {count}', en: '≥ {count}' },
} as const satisfies Record<string, Texts>;
