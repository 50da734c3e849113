/** The ids of everything the law says that this library knows, apart from what it says. */

/**
 * The ids of all items of law, by subject: Dutch words of the field.
 *
 * @dutch ids van wettelijke begrippen
 * @example
 * legalItemIds.includes('muhp'); // true
 */
export const legalItemIds = [
  // Child protection measures, youth probation and what ends or changes them.
  'ots',
  'vots',
  'schorsing-gezag',
  'gezagsbeeindiging',
  'jeugdreclassering',
  'ots-opheffing',
  'herstel-gezag',
  'vervanging-gi',
  'schriftelijke-aanwijzing',
  'contactbeperking',
  'geschillenregeling',
  'aanvaardbare-termijn',
  'perspectiefbesluit',
  'raadsonderzoek',
  'medische-behandeling-ots',
  // Court authorisations for a placement or for closed care, and what follows from them.
  'muhp',
  'spoed-muhp',
  'beeindiging-uhp',
  'toets-raad',
  'blokkaderecht-ots',
  'blokkaderecht-vrijwillig',
  'gesloten-machtiging',
  'gesloten-spoed',
  'gesloten-voorwaardelijk',
  'gesloten-vw-opname',
  'gesloten-schorsing',
  'jji-tenuitvoerlegging',
  'wvggz-zorgmachtiging',
  'wzd-machtiging',
  'wvggz-wzd-samenloop',
  // Parental authority and guardianship.
  'gezag-gezamenlijk',
  'gezag-eenhoofdig',
  'gezag-ouder-ander',
  'gedeeltelijk-gezag-gi',
  'voogdij-natuurlijk',
  'voogdij-gezamenlijk',
  'voogdij-gi',
  'voogdij-tijdelijk',
  'voogdij-nidos',
  'pleegoudervoogd',
  'bijzondere-curator',
  // Voluntary help, decisions on help, plans and contracts.
  'vrijwillig',
  'verleningsbeschikking',
  'gi-bepaalt-jeugdhulp',
  'pgb',
  'familiegroepsplan',
  'hulpverleningsplan',
  'voorkeur-gezin',
  'pleegcontract',
  'pleegvergoeding-crisis',
  // What holds during a stay in closed care.
  'gesloten-plan',
  'verlof',
  'vbm',
  'insluiting',
  'vbm-oud',
  'vbm-nood',
  'vbm-soorten',
  'vbm-vervoer',
  'vbm-gerecht',
  'vbm-registratie',
  'rechten-gesloten-verblijf',
  'overgang-gesloten-2024',
  'jeugdhulpverantwoordelijke',
  'gekwalificeerde-gedragswetenschapper',
  'klacht-vbm',
  'beroep-vbm',
  // Age limits and who must consent.
  'leeftijd-jeugdige',
  'leeftijd-pleegzorg',
  'leeftijd-gezinshuis',
  'leeftijd-12',
  'meerderjarig',
  'toestemming-onder-12',
  'toestemming-12-16',
  'toestemming-16',
  'geen-toestemming',
  'geneeskundige-behandeling',
  // Which municipality is responsible.
  'woonplaats-2022',
  'woonplaats-2015',
  'woonplaats-voortzetting',
  'woonplaats-overgang',
  'financieel-verantwoordelijk',
  'jeugdregio',
  // Dossiers, information and identification.
  'dossier-bewaring',
  'dossier-vernietiging',
  'dossier-overleden',
  'informatie-derden',
  'verwijsindex',
  'bsn-plicht',
  'gegevens-college',
  'beleidsinformatie',
  // Duties of providers and certified institutions, complaints.
  'klacht',
  'gi-certificaat',
  'bestuursstructuur',
  'calamiteit',
  'vog',
  // Bills and plans that are not in force.
  'wet-rechtsbescherming',
  'nachtinsluiting',
  'eigen-bijdrage',
] as const;

/**
 * Id of an item of law. A literal that does not exist does not compile.
 *
 * @dutch id van een wettelijk begrip
 */
export type LegalItemId = (typeof legalItemIds)[number];
