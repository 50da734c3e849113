/** What pictures of families say. */
import type { Texts } from '@jeugd/core';

export const familyErrorTexts = {
  'views/unknown-person': {
    nl: 'Deze persoon staat niet in het register.',
    en: 'This person is not in the register.',
  },
  'views/not-born': {
    nl: 'Deze persoon was op die dag nog niet geboren.',
    en: 'This person was not yet born on that day.',
  },
} as const satisfies Record<string, Texts>;

export const familyWords = {
  youth: { nl: 'jeugdige', en: 'child' },
  adult: { nl: 'volwassene', en: 'adult' },
  partnerOf: { nl: 'partner van {role}', en: 'partner of {role}' },
  parentOf: { nl: 'ouder van {role}', en: 'parent of {role}' },
  housemate: { nl: 'huisgenoot', en: 'housemate' },
  someone: { nl: 'iemand uit het netwerk', en: 'somebody in the network' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  genogramTitle: { nl: 'Genogram op {day}', en: 'Genogram on {day}' },
  ecogramTitle: { nl: 'Ecogram op {day}', en: 'Ecogram on {day}' },
  people: { nl: 'In beeld ({count}): {list}.', en: 'Shown ({count}): {list}.' },
  livesWith: { nl: 'Woont samen met: {list}.', en: 'Lives with: {list}.' },
  livesAlone: { nl: 'Woont alleen.', en: 'Lives alone.' },
  centre: { nl: 'In het midden: {label}.', en: 'In the centre: {label}.' },
  nobody: { nl: 'Niemand vastgelegd.', en: 'Nobody on record.' },
} as const satisfies Record<string, Texts>;

export const coupleWords = {
  married: { nl: '{a} en {b} zijn gehuwd', en: '{a} and {b} are married' },
  registered: { nl: '{a} en {b} zijn geregistreerd partners', en: '{a} and {b} are registered partners' },
  cohabiting: { nl: '{a} en {b} wonen samen', en: '{a} and {b} live together' },
  partners: { nl: '{a} en {b} zijn partners', en: '{a} and {b} are partners' },
  divorced: { nl: '{a} en {b} zijn gescheiden', en: '{a} and {b} are divorced' },
  separated: { nl: '{a} en {b} zijn uit elkaar', en: '{a} and {b} have separated' },
  parents: { nl: '{a} en {b} kregen een kind', en: '{a} and {b} had a child' },
} as const satisfies Record<string, Texts>;

export const genogramLegend: Texts = {
  nl: [
    'Vierkant: man. Cirkel: vrouw. Ruit: onbekend. Kruis en †: overleden.',
    'Dubbele rand: om wie het gaat. Omlijning: woont daarmee samen.',
    'Partners: lijn gehuwd of geregistreerd, streepjes samenwonend,',
    'stippen niet vastgelegd, / uit elkaar, // gescheiden.',
    'Kind: lijn juridisch (dun grijs: alleen biologisch), groene streepjes',
    'adoptie, rode stippen pleegkind, grijze streepjes stiefkind.',
  ].join('\n'),
  en: [
    'Square: male. Circle: female. Diamond: unknown. Cross and †: deceased.',
    'Double border: who it is about. Outline: lives with that person.',
    'Partners: line married or registered, dashes cohabiting,',
    'dots not on record, / separated, // divorced.',
    'Child: line by law (thin grey: by descent alone), green dashes',
    'adopted, red dots fostered, grey dashes stepchild.',
  ].join('\n'),
};

export const lineWords = {
  strong: { nl: 'sterke band', en: 'strong tie' },
  ordinary: { nl: 'band', en: 'tie' },
  conflict: { nl: 'conflict', en: 'conflict' },
  'cut-off': { nl: 'contact verbroken', en: 'contact cut off' },
} as const satisfies Record<string, Texts>;

export const ecogramLegend: Texts = {
  nl: [
    'Dikke lijn: woont samen, voedt op of is mentor (JIM). Dunne lijn: ander contact.',
    'Rode streepjes: conflict. Grijze stippen: contact verbroken.',
    'Wit: informeel. Blauw: zorg die opvoedt. Oranje: formeel.',
    'Vierkant: man. Cirkel: vrouw. Ruit: onbekend. Afgeronde rechthoek: organisatie.',
  ].join('\n'),
  en: [
    'Thick line: lives with, raises or mentors. Thin line: other contact.',
    'Red dashes: conflict. Grey dots: contact cut off.',
    'White: informal. Blue: care that raises the child. Orange: formal.',
    'Square: male. Circle: female. Diamond: unknown. Rounded box: organisation.',
  ].join('\n'),
};
