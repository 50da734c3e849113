export { Leave } from './leave.js';
export { Camera, Restraint } from './restraint.js';
export { isOnRestraintList, type RestraintListId, restraintLists } from './restraint-lists.js';
export {
  cameraPlaces,
  type RestraintKind,
  type RestraintRoom,
  refusableContacts,
  restraintKinds,
  restraintRooms,
} from './words.js';
