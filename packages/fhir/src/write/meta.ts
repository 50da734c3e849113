/** The profile that a resource is meant for. */
import { type ConceptProfile, conceptProfiles } from '../names/profiles.js';
import type { Draft } from './draft.js';

/**
 * Names the nl-core profile, where it was asked for and is known: those of zib 2020. Nobody has judged the resources by the
 * profiles, which are drafts, so they are not named unless asked for.
 */
export function metaOf({ profiles, zib }: Draft, concept: keyof typeof conceptProfiles) {
  const { profile }: ConceptProfile = conceptProfiles[concept];
  return profiles && zib === '2020' && profile !== undefined ? { meta: { profile: [profile] } } : {};
}
