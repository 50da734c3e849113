export type { PictureSpecification } from './picture-specification.js';
export type {
  Timeline,
  TimelineBar,
  TimelineEnding,
  TimelineKind,
  TimelineLane,
} from './timeline.js';
export { timelineOf } from './timeline-of.js';
export { timelineSpec } from './timeline-spec.js';
