export type { ClassType, Field, Fields, Occurs } from './class-type.js';
export type { MessageDefinition, Party } from './message-definition.js';
export type { BaseType, ClockTime, Facets, SimpleType } from './simple-type.js';
export type { TextPattern } from './text-pattern.js';
export type { TypeOf } from './type-of.js';
