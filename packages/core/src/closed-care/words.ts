/**
 * Words of closed youth care. The kinds of restraint are the list of Jeugdwet 6.3.2.1 to 6.3.2.7 as in force since
 * 2024-01-01 (text labelled 2026-01-01); two more may stand in a conditional plan only (6.1.4(6)).
 */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Kinds of restraint, by id.
 *
 * @dutch soorten vrijheidsbeperkende maatregelen
 */
export const restraintKinds = [
  /** toezicht. */
  'supervision',
  /** vastpakken en vasthouden. */
  'holding',
  /** verbod om op een plek te komen. */
  'place-ban',
  /** uitsluiting van activiteiten. */
  'no-group-activities',
  /** tijdelijke overplaatsing. */
  'transfer',
  /** verblijf op een kamer, niet op slot. */
  'stay-in-room-unlocked',
  /** insluiting. */
  'seclusion',
  /** verplicht aan programma's deelnemen. */
  'programme-duty',
  /** medische behandeling. */
  'medical-treatment',
  /** beperking van brieven en telefoon. */
  'contact-limit',
  /** beperking van bezoek. */
  'visit-limit',
  /** toezicht op contact. */
  'contact-supervision',
  /** onderzoek aan het lichaam. */
  'body-check',
  /** onderzoek aan de kleding. */
  'clothing-check',
  /** urineonderzoek. */
  'urine-test',
  /** onderzoek van de kamer. */
  'room-check',
  /** controle van post. */
  'mail-check',
  /** vasthouden tijdens vervoer. */
  'transport-holding',
  /** onderzoek aan de kleding bij vervoer. */
  'transport-clothing-check',
  /** afsluitbare ruimte in het voertuig. */
  'transport-compartment',
  /** vasthouden in het gerechtsgebouw. */
  'court-holding',
  /** onderzoek aan de kleding in het gerechtsgebouw. */
  'court-clothing-check',
  /** afsluitbare ruimte in het gerechtsgebouw. */
  'court-room',
  /** afzondering op eigen verzoek: no restraint (Jeugdwet 6.2.6(2)). */
  'own-request',
  /** beperking van de bewegingsvrijheid: in a conditional plan only. */
  'movement-limit',
  /** elektronisch toezicht: in a conditional plan only. */
  'electronic-monitoring',
] as const;

/**
 * Rooms in which a restraint takes place.
 *
 * @dutch ruimten
 */
export const restraintRooms = ['own', 'separate', 'vehicle', 'court'] as const;

/**
 * Places of a camera that the law tells apart (Besluit Jeugdwet 6.2.1); other words are allowed.
 *
 * @dutch plaatsen van een camera
 */
export const cameraPlaces = ['own-room', 'separate-room', 'seclusion-room', 'sanitary'] as const;

/**
 * With whom contact may be refused; other words are allowed.
 *
 * @dutch contacten
 */
export const refusableContacts = [
  'lawyer',
  'confidential-adviser',
  'inspectorate',
  'complaints-committee',
  'parents',
  'family',
  'friends',
] as const;

/**
 * Kind of restraint. A word that the law does not list is kept when it comes from data: a rule says that it may not be used.
 *
 * @dutch soort vrijheidsbeperkende maatregel
 */
export type RestraintKind = (typeof restraintKinds)[number] | UnknownCode;

/**
 * Kind of room.
 *
 * @dutch soort ruimte
 */
export type RestraintRoom = (typeof restraintRooms)[number] | UnknownCode;
