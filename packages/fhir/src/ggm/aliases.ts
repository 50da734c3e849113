/**
 * Our names beside those of the Gemeentelijk Gegevensmodel (GGM) 2.5.1: names only, so that a municipality finds its own words.
 *
 * Source: Gemeente-Delft/Gemeentelijk-Gegevensmodel, commit 9197be9 (2026-06-18). The GGM is under EUPL-1.2: no definitions or schemas
 * of it are here. Which name goes with which is our reading. Jeugd and Wmo share one model, in which `WET` tells the act.
 */
import type { TableName, Texts } from '@jeugd/core';

/**
 * How close two names are: `same` is the same fact, `near` is one that covers more, less or another form of it.
 *
 * @dutch hoe dicht bij elkaar
 */
export type GgmFit = 'same' | 'near';

/**
 * A name of ours and one of the GGM.
 *
 * @dutch alias in het GGM
 */
export interface GgmAlias {
  /** The table. */
  readonly table: TableName;
  /** The field; absent for the record as a whole. */
  readonly field?: string;
  /** The entity, or `ENTITY.ATTRIBUTE`. */
  readonly ggm: string;
  /** How close they are. */
  readonly fit: GgmFit;
  /** What to know. */
  readonly note?: Texts;
}

const same = (table: TableName, field: string, ...names: readonly string[]): readonly GgmAlias[] =>
  names.map((ggm) => ({ table, field, ggm, fit: 'same' }));
const near = (table: TableName, field: string, names: readonly string[], note: Texts): readonly GgmAlias[] =>
  names.map((ggm) => ({ table, field, ggm, fit: 'near', note }));
const whole = (table: TableName, fit: GgmFit, names: readonly string[], note?: Texts): readonly GgmAlias[] =>
  names.map((ggm) => ({ table, ggm, fit, ...(note !== undefined && { note }) }));

const parts: Texts = {
  nl: 'een deel van de naam; bij ons één tekst',
  en: 'a part of the name; ours is one text',
};
const inOne: Texts = {
  nl: 'het GGM heeft geen verblijf: ook een plaatsing is een levering',
  en: 'the GGM has no placement: a stay is a delivery too',
};
const ofClient: Texts = {
  nl: 'één veld van de cliënt; bij ons een record met begin en einde',
  en: 'one field of the client; ours is a record with a start and an end',
};

/**
 * All names that go together, in the order of our tables.
 *
 * @dutch namen in het GGM
 */
export const ggmAliases: readonly GgmAlias[] = [
  ...whole('persons', 'near', ['CLIENT', 'INGESCHREVENPERSOON', 'NATUURLIJKPERSOON'], {
    nl: 'een cliënt is een ingeschreven persoon, die een natuurlijk persoon is; bij ons één record voor iedereen',
    en: 'a client is an enrolled person, who is a natural person; ours is one record for everybody',
  }),
  ...same('persons', 'birthDate', 'NATUURLIJKPERSOON.DATUMGEBOORTE'),
  ...same('persons', 'sex', 'NATUURLIJKPERSOON.GESLACHTSAANDUIDING'),
  ...same('persons', 'deathDate', 'NATUURLIJKPERSOON.DATUMOVERLIJDEN'),
  ...same('persons', 'bsn', 'NATUURLIJKPERSOON.BURGERSERVICENUMMER'),
  ...near(
    'persons',
    'name',
    [
      'NATUURLIJKPERSOON.VOORNAMEN',
      'NATUURLIJKPERSOON.VOORVOEGSELGESLACHTSNAAM',
      'NATUURLIJKPERSOON.GESLACHTSNAAM',
      'NATUURLIJKPERSOON.ACHTERNAAM',
    ],
    parts,
  ),
  ...same('persons', 'municipality', 'INGESCHREVENPERSOON.GEMEENTEVANINSCHRIJVING'),
  ...whole('organisations', 'near', ['LEVERANCIER', 'NIETNATUURLIJKPERSOON', 'RECHTSPERSOON'], {
    nl: 'een aanbieder is een leverancier; een gecertificeerde instelling of gemeente een niet-natuurlijk persoon',
    en: 'a provider is a supplier; a certified institution or municipality a non-natural person',
  }),
  ...same('organisations', 'id', 'LEVERANCIER.LEVERANCIERSCODE'),
  ...near('organisations', 'kind', ['LEVERANCIER.SOORTLEVERANCIER', 'LEVERANCIER.SOORTLEVERANCIERCODE'], {
    nl: 'soorten van het GGM, niet de onze',
    en: 'kinds of the GGM, not ours',
  }),
  ...same(
    'organisations',
    'name',
    'LEVERANCIER.NAAM',
    'RECHTSPERSOON.NAAM',
    'NIETNATUURLIJKPERSOON.STATUTAIRENAAM',
  ),
  ...same('organisations', 'agb', 'LEVERANCIER.AGBCODE'),
  ...same('organisations', 'kvk', 'RECHTSPERSOON.KVKNUMMER', 'NIETNATUURLIJKPERSOON.KVKNUMMER'),
  ...whole('relations', 'near', ['SOCIALE_RELATIE'], {
    nl: 'ouders en partner staan in het GGM als velden van de persoon',
    en: 'in the GGM parents and partner are fields of the person',
  }),
  ...near(
    'relations',
    'fromId',
    ['INGESCHREVENPERSOON.OUDER1', 'INGESCHREVENPERSOON.OUDER2', 'INGESCHREVENPERSOON.PARTNERID'],
    {
      nl: 'van een relatie legal-parent-of of partner-of',
      en: 'of a relation legal-parent-of or partner-of',
    },
  ),
  ...near('relations', 'kind', ['SOCIALE_RELATIE.TYPERING', 'INGESCHREVENPERSOON.GEZINSRELATIE'], {
    nl: 'woorden van het GGM, niet de onze',
    en: 'words of the GGM, not ours',
  }),
  ...same('relations', 'start', 'SOCIALE_RELATIE.STARTDATUM'),
  ...same('relations', 'end', 'SOCIALE_RELATIE.EINDDATUM'),
  ...near('relations', 'start', ['SLUITINGOFAANGAANHUWELIJKOFGEREGISTREERDPARTNERSCHAP.DATUMAANVANG'], {
    nl: 'van een relatie partner-of',
    en: 'of a relation partner-of',
  }),
  ...near('relations', 'end', ['ONTBINDINGHUWELIJK_GEREGISTREERDPARTNERSCHAP.DATUMEINDE'], {
    nl: 'van een relatie partner-of',
    en: 'of a relation partner-of',
  }),
  ...whole('authorities', 'same', ['GEZAGSVERHOUDING']),
  ...near('authorities', 'kind', ['GEZAGSVERHOUDING.INDICATIE_GEZAG_MINDERJARIGE'], {
    nl: 'alleen een rechterlijke uitspraak staat erin; leeg betekent niet: geen gezag',
    en: 'holds court rulings only; empty does not mean no authority',
  }),
  ...near('authorities', 'kind', ['CLIENT.WETTELIJKEVERTEGENWOORDIGING'], ofClient),
  ...near('authorities', 'holderId', ['CLIENT.GEZAGSDRAGERGEKEND'], {
    nl: 'zegt alleen of hij bekend is',
    en: 'tells only whether the holder is known',
  }),
  ...same('authorities', 'start', 'GEZAGSVERHOUDING.INGANGSDATUM'),
  ...same('authorities', 'end', 'GEZAGSVERHOUDING.EINDDATUM'),
  ...whole('householdSpells', 'near', ['HUISHOUDEN'], {
    nl: 'het GGM kent het huishouden, niet wie er wanneer bij hoort',
    en: 'the GGM has the household, not who belonged to it when',
  }),
  ...near('measures', 'kind', ['CLIENT.JURIDISCHESTATUS'], ofClient),
  ...whole('trajectories', 'near', ['LEVERING'], {
    nl: 'een levering is van één voorziening onder één toewijzing; een traject kan er meer hebben',
    en: 'a delivery is of one provision under one allocation; a trajectory may have more',
  }),
  ...same('trajectories', 'start', 'LEVERING.DATUMSTART'),
  ...same('trajectories', 'end', 'LEVERING.DATUMSTOP'),
  ...same('trajectories', 'endReason', 'LEVERING.STOPREDEN'),
  ...near('trajectories', 'hoursPerWeek', ['LEVERING.OMVANG', 'LEVERING.FREQUENTIE', 'LEVERING.EENHEID'], {
    nl: 'omvang in een eenheid per frequentie; bij ons uren per week',
    en: 'a volume in a unit per frequency; ours is hours a week',
  }),
  ...near(
    'trajectories',
    'referrer',
    ['VERZOEK_OM_TOEWIJZING.VERWIJZER', 'VERZOEK_OM_TOEWIJZING.SOORTVERWIJZER'],
    {
      nl: 'alleen van een verzoek om toewijzing',
      en: 'of a request for allocation only',
    },
  ),
  ...same('trajectories', 'providerId', 'LEVERANCIER.LEVERANCIERSCODE'),
  ...whole('placements', 'near', ['LEVERING'], inOne),
  ...near('placements', 'start', ['LEVERING.DATUMSTART'], inOne),
  ...near('placements', 'end', ['LEVERING.DATUMSTOP'], inOne),
  ...near('placements', 'endReason', ['LEVERING.STOPREDEN'], inOne),
  ...same('placements', 'providerId', 'LEVERANCIER.LEVERANCIERSCODE'),
  ...whole('events', 'near', ['INCIDENT'], {
    nl: 'een incident hoort in het GGM bij een zorgelijke situatie',
    en: 'in the GGM an incident belongs to a worrying situation',
  }),
  ...near('events', 'date', ['INCIDENT.DATUMTIJDVANAF'], {
    nl: 'een moment; bij ons een dag',
    en: 'a moment; ours is a day',
  }),
  ...near('events', 'kind', ['INCIDENT.SOORT'], {
    nl: 'woorden van het GGM, niet de onze',
    en: 'words of the GGM, not ours',
  }),
  ...whole('decisions', 'near', ['BESCHIKKING'], {
    nl: 'alleen besluiten van de gemeente over een voorziening',
    en: 'decisions of the municipality on a provision only',
  }),
  ...same('decisions', 'date', 'BESCHIKKING.DATUMAFGIFTE'),
  ...whole('notices', 'near', ['ZORGMELDING', 'AANVRAAGOFMELDING'], {
    nl: 'meldingen aan de gemeente; bij ons ook mededelingen aan anderen',
    en: 'reports to the municipality; ours are notices to others too',
  }),
];

/**
 * Elements of iJw and their names in the GGM.
 *
 * @dutch iJw in het GGM
 */
export const ggmOfIjw: readonly { readonly iJw: string; readonly ggm: readonly string[] }[] = [
  { iJw: 'JW301 Beschikking', ggm: ['BESCHIKKING', 'BESCHIKTE_VOORZIENING'] },
  { iJw: 'JW301 ToegewezenProduct', ggm: ['TOEWIJZING'] },
  { iJw: 'JW301 Toewijzingnummer', ggm: ['TOEWIJZING.TOEWIJZINGNUMMER'] },
  { iJw: 'JW301 RedenWijziging', ggm: ['TOEWIJZING.REDENWIJZIGING'] },
  { iJw: 'JW305 StartProduct', ggm: ['LEVERING.DATUMSTART'] },
  { iJw: 'JW307 StopProduct', ggm: ['LEVERING.DATUMSTOP', 'LEVERING.STOPREDEN'] },
  { iJw: 'JW315', ggm: ['VERZOEK_OM_TOEWIJZING'] },
  { iJw: 'JW323 Declaratie', ggm: ['DECLARATIE'] },
  { iJw: 'JW323 Prestatie', ggm: ['DECLARATIEREGEL'] },
  { iJw: 'Client JuridischeStatus', ggm: ['CLIENT.JURIDISCHESTATUS'] },
  { iJw: 'Client WettelijkeVertegenwoordiging', ggm: ['CLIENT.WETTELIJKEVERTEGENWOORDIGING'] },
  { iJw: 'AGB', ggm: ['LEVERANCIER.AGBCODE'] },
];
