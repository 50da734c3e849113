/**
 * The codes of the care forms, apart from what is known of them: schemas and predicates that need only the codes
 * stay small.
 */

/**
 * The codes of all care forms and settings, each after the wider form it belongs to.
 *
 * @dutch codes van zorgvormen
 * @example
 * careFormIds.includes('gezinshuis'); // true
 */
export const careFormIds = [
  'jeugdhulp',
  'zonder-verblijf',
  'preventie-vrij-toegankelijk',
  'ambulant',
  'ambulant-netwerk',
  'intensief-ambulant',
  'ambulante-spoedhulp',
  'systeemtherapie',
  'fact-jeugd',
  'ambulante-jeugdzorgplus',
  'ambulant-op-locatie',
  'daghulp',
  'onderwijs-zorg',
  'met-verblijf',
  'logeren',
  'deeltijdverblijf',
  'leergroep',
  'gezinsgericht',
  'pleegzorg',
  'netwerkpleegzorg',
  'bestandspleegzorg',
  'voltijdpleegzorg',
  'deeltijdpleegzorg',
  'weekendpleegzorg',
  'vakantiepleegzorg',
  'crisispleegzorg',
  'hulpverleningsvariant',
  'opvoedingsvariant',
  'pleegoudervoogdij',
  'gezinshuis',
  'residentieel',
  'kleinschalig-open',
  'open-leefgroep',
  'behandelgroep',
  'gezinsopname',
  'ggz-klinisch',
  'lvb-behandelverblijf',
  'crisisopvang',
  'hybride-groep',
  'zelfstandig-wonen-begeleid',
  'fasehuis',
  'gesloten-jeugdhulp',
  'kleinschalig-gesloten',
  'gesloten-instelling',
  'gesloten-kort-mst',
  'gesloten-voorwaardelijk',
  'topkliniek',
  'informeel-netwerk',
  'andere-ouder',
  'ouder-uit-huis',
  'jji',
  'wvggz-opname',
  'wzd-opname',
  'wlz-verblijf',
  'thuis',
] as const;

/**
 * The code of a care form or setting. A literal that does not exist does not compile.
 *
 * @dutch code van een zorgvorm
 */
export type CareFormId = (typeof careFormIds)[number];
