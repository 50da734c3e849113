/**
 * A small web service that takes in placements, made with Hono.
 *
 * Hono knows nothing of this library: its validator takes any schema that speaks Standard Schema
 * (https://standardschema.dev), and the schemas of `@jeugd/core` do.
 */
import { sValidator } from '@hono/standard-validator';
import { nights, Placement } from '@jeugd/core';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Hono } from 'hono';

/** Takes `POST /placements`; answers with the nights away up to 1 January 2025, or with what is wrong and where. */
export const service = new Hono().post(
  '/placements',
  sValidator('json', Placement, (result, context) => {
    if (!result.success) return context.json({ faults: result.error.map(faultOf) }, 400);
  }),
  (context) => {
    const placement = context.req.valid('json');
    return context.json({ id: placement.id, nights: nights(placement, '2025-01-01') }, 201);
  },
);

/** Where it is wrong and what was expected. The default answer of the validator repeats the data; this one does not. */
function faultOf({ message, path = [] }: StandardSchemaV1.Issue): { field: string; message: string } {
  const keys = path.map((step) => String(typeof step === 'object' ? step.key : step));
  return { field: keys.join('.'), message };
}
