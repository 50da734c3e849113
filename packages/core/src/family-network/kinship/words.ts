/** What kinship is called, by the sex of who is called so: the words, apart from the logic. */
import type { Texts } from '../../findings/locale.js';
import type { Sex } from '../../people/person.js';
import type { KinshipKind } from './kinship.js';

type Words = readonly [female: Texts, male: Texts, unknown: Texts];

const words: Readonly<Record<KinshipKind, Words>> = {
  self: same('dezelfde', 'the same person'),
  parent: [text('moeder', 'mother'), text('vader', 'father'), text('ouder', 'parent')],
  child: [text('dochter', 'daughter'), text('zoon', 'son'), text('kind', 'child')],
  grandparent: [
    text('grootmoeder', 'grandmother'),
    text('grootvader', 'grandfather'),
    text('grootouder', 'grandparent'),
  ],
  grandchild: [
    text('kleindochter', 'granddaughter'),
    text('kleinzoon', 'grandson'),
    text('kleinkind', 'grandchild'),
  ],
  'great-grandparent': [
    text('overgrootmoeder', 'great-grandmother'),
    text('overgrootvader', 'great-grandfather'),
    text('overgrootouder', 'great-grandparent'),
  ],
  'great-grandchild': [
    text('achterkleindochter', 'great-granddaughter'),
    text('achterkleinzoon', 'great-grandson'),
    text('achterkleinkind', 'great-grandchild'),
  ],
  'full-sibling': [text('zus', 'sister'), text('broer', 'brother'), text('broer of zus', 'sibling')],
  'maternal-half-sibling': halfSibling(' van moederszijde', " on the mother's side"),
  'paternal-half-sibling': halfSibling(' van vaderszijde', " on the father's side"),
  'half-sibling': halfSibling('', ''),
  sibling: [
    text('zus of halfzus', 'sister or half-sister'),
    text('broer of halfbroer', 'brother or half-brother'),
    text('broer of zus, heel of half', 'sibling or half-sibling'),
  ],
  'aunt-or-uncle': [text('tante', 'aunt'), text('oom', 'uncle'), text('oom of tante', 'aunt or uncle')],
  'niece-or-nephew': [
    text('nicht (kind van broer of zus)', 'niece'),
    text('neef (kind van broer of zus)', 'nephew'),
    text('neef of nicht (kind van broer of zus)', 'niece or nephew'),
  ],
  cousin: [
    text('nicht (kind van oom of tante)', 'cousin'),
    text('neef (kind van oom of tante)', 'cousin'),
    text('neef of nicht (kind van oom of tante)', 'cousin'),
  ],
  'great-aunt-or-uncle': [
    text('oudtante', 'great-aunt'),
    text('oudoom', 'great-uncle'),
    text('oudoom of oudtante', 'great-aunt or great-uncle'),
  ],
  'great-niece-or-nephew': [
    text('achternicht', 'great-niece'),
    text('achterneef', 'great-nephew'),
    text('achterneef of achternicht', 'great-niece or great-nephew'),
  ],
  'other-kin': same('verder familielid', 'further kin'),
  partner: same('partner', 'partner'),
  'step-parent': [
    text('stiefmoeder', 'stepmother'),
    text('stiefvader', 'stepfather'),
    text('stiefouder', 'step-parent'),
  ],
  'step-child': [
    text('stiefdochter', 'stepdaughter'),
    text('stiefzoon', 'stepson'),
    text('stiefkind', 'stepchild'),
  ],
  'step-sibling': [
    text('stiefzus', 'stepsister'),
    text('stiefbroer', 'stepbrother'),
    text('stiefbroer of stiefzus', 'step-sibling'),
  ],
  'partner-of-parent': same('partner van een ouder', 'partner of a parent'),
  'child-of-partner': same('kind van de partner', 'child of the partner'),
  'foster-parent': [
    text('pleegmoeder', 'foster mother'),
    text('pleegvader', 'foster father'),
    text('pleegouder', 'foster parent'),
  ],
  'foster-child': [
    text('pleegdochter', 'foster daughter'),
    text('pleegzoon', 'foster son'),
    text('pleegkind', 'foster child'),
  ],
  'foster-sibling': [
    text('pleegzus', 'foster sister'),
    text('pleegbroer', 'foster brother'),
    text('pleegbroer of pleegzus', 'foster sibling'),
  ],
};

/**
 * What a kinship is called in Dutch and English. Without a known sex the word leaves it open.
 *
 * @dutch verwantschapswoord
 * @example
 * kinshipWord('grandparent', 'female').nl; // 'grootmoeder'
 * kinshipWord('aunt-or-uncle').nl; // 'oom of tante'
 */
export function kinshipWord(kind: KinshipKind, sex?: Sex): Texts {
  const [female, male, unknown] = words[kind];
  return sex === 'female' ? female : sex === 'male' ? male : unknown;
}

function text(nl: string, en: string): Texts {
  return { nl, en };
}

function same(nl: string, en: string): Words {
  return [text(nl, en), text(nl, en), text(nl, en)];
}

function halfSibling(nl: string, en: string): Words {
  return [
    text(`halfzus${nl}`, `half-sister${en}`),
    text(`halfbroer${nl}`, `half-brother${en}`),
    text(`halfbroer of halfzus${nl}`, `half-sibling${en}`),
  ];
}
