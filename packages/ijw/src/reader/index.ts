export type { AfterClients, ClaimKind, ClaimPart, ClientPart, EndPart, EnvelopePart } from './claim-part.js';
export type { Chunks, ReadOptions } from './open-file.js';
export { readClients } from './read-clients.js';
export { type MessageReading, type ReadingOf, readMessage } from './read-message.js';
