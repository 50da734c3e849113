/**
 * Which programmes, teams, methods and initiatives there are: the ids of our reference, collected from policy papers
 * and public pages of Dutch youth care. What each one is, for whom and with which published figures stands in `programmes.ts`.
 */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Programmes by id.
 *
 * @dutch programma's
 */
export const programmeIds = [
  /** JeugdzorgPlus. */
  'jeugdzorgplus',
  /** Ambulante JeugdzorgPlus team Marathon. */
  'marathon',
  /** School2Care. */
  'school2care',
  /** Campus Rijnhove. */
  'rijnhove',
  /** Onderwijs altijd aan zorg koppelen. */
  'onderwijs-koppelen',
  /** Open en gesloten groepen van maximaal 6. */
  'kleine-groepen-ihub',
  /** Ombouw en afbouw van bedden. */
  'ombouw-bedden',
  /** Topkliniek Harreveld. */
  'topkliniek-harreveld',
  /** JouwZorg. */
  'jouwzorg',
  /** JIM (Jouw Ingebrachte Mentor). */
  'jim',
  /** Shared decision making / samen beslissen. */
  'samen-beslissen',
  /** iHUB masterpanel, expertpanels, jongeren als kwaliteitsadviseurs. */
  'masterpanel',
  /** Ouderpeil (ouderpeil.nl). */
  'ouderpeil',
  /** Beweging naar nul kinderen in gesloten jeugdzorg. */
  'beweging-nul-gesloten',
  /** Professionele nabijheid. */
  'professionele-nabijheid',
  /** Lerend jeugdhulpstelsel. */
  'lerend-stelsel',
  /** Overleg Passende Hulp. */
  'oph',
  /** Regionaal Expert Team. */
  'ret',
  /** Bovenregionaal Expertisenetwerk Gelderland. */
  'boeg',
  /** Doorbraakmethode. */
  'doorbraakmethode',
  /** Maatwerkplan. */
  'maatwerkplan',
  /** Lokale teams verstevigen. */
  'lokale-teams-verstevigen',
  /** Weekendpleegzorg. */
  'weekendpleegzorg-kans',
  /** Pleegzorg en gezinshuiszorg tot 21 jaar. */
  'pleegzorg-gezinshuis-21',
  /** Actielijn 2: zo thuis mogelijk opgroeien. */
  'actielijn2',
  /** Actieprogramma Zorg voor de Jeugd. */
  'actieprogramma-zorg-jeugd',
  /** Actieplan Pleegzorg. */
  'actieplan-pleegzorg',
  /** Koersdocument Gezinshuizen. */
  'koers-gezinshuizen',
  /** Perspectief voor de jeugd. */
  'perspectief-jeugd',
  /** Branches Gespecialiseerde Zorg voor Jeugd. */
  'bgzj',
  /** Plan De best passende zorg voor kwetsbare jongeren. */
  'best-passende-zorg',
  /** GO! voor Jeugd. */
  'go-voor-jeugd',
  /** Gebiedsgerichte teams en ambassadeurs. */
  'gebiedsteams-go',
  /** JENS. */
  'jens',
  /** Ggz in de buurt. */
  'ggz-in-de-buurt',
  /** Peuterspeelzaal Plus. */
  'peuterspeelzaal-plus',
  /** Pilot gezinswerkers. */
  'gezinswerkers-jens',
  /** FACT Jeugd Noord-Veluwe. */
  'fact-noord-veluwe',
  /** Team Spoedeisende Jeugdzorg. */
  'spoedeisende-jbg',
  /** Ambulante spoedhulp. */
  'ambulante-spoedhulp',
  /** Kort en Krachtig (KEK). */
  'kek',
  /** Intensieve systeembegeleiding (ISB). */
  'isb',
  /** Coördinatiepunt Spoedhulp Twente. */
  'coordinatiepunt-spoedhulp-twente',
  /** ThuisBest. */
  'thuisbest',
  /** Multisysteemtherapie (MST). */
  'mst',
  /** Kort gesloten verblijf met systeemtherapie (JeugdzorgPlus en ggz). */
  'jzplus-ggz-kort',
  /** Extra ambulante uren op residentiële groepen. */
  'juvent',
  /** Gezin Totaal. */
  'gezin-totaal',
  /** Gezinsmentor. */
  'gezinsmentor',
  /** Gezinsverkenning. */
  'gezinsverkenning',
  /** Gezamenlijk gezinsplan. */
  'gezinsplan',
  /** Beter met Thuis. */
  'beter-met-thuis',
  /** Gezinsmanager met SPV van GGD of Arkin. */
  'spv-amsterdam',
  /** SAVE-werkwijze. */
  'save',
  /** Regiecentrum Bescherming en Veiligheid. */
  'regiecentrum',
  /** Wraparound care. */
  'wraparound',
  /** Coalitie naar Thuis. */
  'coalitie-naar-thuis',
  /** Perspectiefwissel. */
  'perspectiefwissel',
  /** Doorbraakteam gemeente Amsterdam. */
  'doorbraakteam-amsterdam',
  /** Radicaal stoppen met drang en dwang. */
  'drang-en-dwang',
  /** Procesdiagnostiek. */
  'procesdiagnostiek',
  /** De Koppeling. */
  'de-koppeling',
  /** Via Almata en Via Icarus. */
  'via-almata-icarus',
  /** Wijkteams, CJG, Veilig Thuis, voogden en vrijwilligers als partners. */
  'wijkteams-cjg',
  /** Transformatieprogramma jeugdhulpregio Foodvalley. */
  'foodvalley',
  /** Beweging van nul. */
  'beweging-van-nul',
  /** Kinderen die landelijk niet thuis opgroeien. */
  'landelijk-43000',
  /** Inspiratiesessie met OZJ-ambassadeurs. */
  'ozj-inspiratie',
  /** Inkoopstrategie met nul-gedachte. */
  'inkoop-nul',
  /** Analyse van casussen van uithuisgeplaatste jeugdigen. */
  'casusanalyse-foodvalley',
  /** Belangrijk persoon in eigen netwerk. */
  'netwerk-jim-foodvalley',
  /** Ouder uit huis plaatsen. */
  'ouder-uithuisplaatsen',
  /** Plek voor af en toe. */
  'af-en-toe-plek',
  /** Logeerplek een dag per week. */
  'logeerplek-dag',
  /** Crisis bezweren bij opa en oma. */
  'crisis-in-netwerk',
  /** Vervroegd uitstromen naar zelfstandige woonvorm. */
  'vervroegd-uitstromen',
  /** Ik laat je niet alleen. */
  'ik-laat-je-niet-alleen',
  /** Terugdringen van separeren. */
  'separeren-terugdringen',
  /** Preventie van suïcide. */
  'suicidepreventie',
  /** Onnodige overplaatsingen voorkomen. */
  'onnodige-overplaatsingen',
  /** Werken met het hele gezin. */
  'gezin-ipv-jongere',
  /** Brede coalitie rond het plan. */
  'brede-coalitie',
] as const;

/**
 * Id of a programme; a literal that does not exist does not compile.
 *
 * @dutch programma
 */
export type ProgrammeId = (typeof programmeIds)[number] | UnknownCode;
