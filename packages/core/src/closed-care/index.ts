export { Leave } from './leave.js';
export { Camera, Restraint } from './restraint.js';
export {
  cameraPlaces,
  type RestraintKind,
  type RestraintRoom,
  refusableContacts,
  restraintKinds,
  restraintRooms,
} from './words.js';
