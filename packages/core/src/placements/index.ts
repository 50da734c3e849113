export { buildPlacement, type PlacementFields } from './build-placement.js';
export type {
  CarriedBy,
  ClosedAuthorisationKind,
  ClosedYouthCareForm,
  OpenAuthorisationKind,
  PartlyClosedForm,
  PlacementForm,
  VoluntaryForm,
} from './carried-by.js';
export { type Destination, destinations, type Exit, exits } from './destination.js';
export type {
  Episode,
  EpisodeDefinition,
  EpisodeFlag,
  EpisodeSet,
  ExcludedPlacement,
  ExclusionReason,
} from './episode.js';
export { episodesOf } from './episodes-of.js';
export { type Ground, grounds } from './ground.js';
export { Group } from './group.js';
export { HomeSpell } from './home-spell.js';
export { nightsAway, nightsPerWeekOf } from './nights.js';
export { Placement } from './placement.js';
export { CareTrajectory } from './trajectory.js';
