/** Placements: one in, one out. */
import { Placement } from '@jeugd/core';
import type { FastifyPluginAsync } from 'fastify';
import { findingsAbout, isAcceptable } from '../findings.js';
import { languageOf } from '../language.js';
import { answers } from '../open-api.js';
import type { ServiceOptions } from '../options.js';
import { answerWithProblem } from '../problem.js';
import type { StandardSchemaTypes } from '../standard-schema.js';
import { addPlacement, findPlacement } from '../store.js';

export const placementRoutes: FastifyPluginAsync<ServiceOptions> = async (plain, { database, today }) => {
  const service = plain.withTypeProvider<StandardSchemaTypes>();

  const create = { body: Placement, response: answers(201, 'Kept', 400, 409, 413, 415, 422) };
  service.post('/placements', { schema: create }, async (request, reply) => {
    const locale = languageOf(request.headers['accept-language']);
    const findings = findingsAbout('placements', request.body, { locale, asOf: today() });
    if (!isAcceptable(findings)) return answerWithProblem(reply, 422, findings);
    const placement = Placement.parse(request.body); // without the fields that a placement does not have
    if (!(await addPlacement(database, placement))) return answerWithProblem(reply, 409);
    return reply.code(201).header('content-language', locale).send({ id: placement.id, findings });
  });

  const read = { response: answers(200, 'Placement', 404) };
  service.get<{ Params: { id: string } }>('/placements/:id', { schema: read }, async (request, reply) => {
    const placement = await findPlacement(database, request.params.id);
    return placement ?? answerWithProblem(reply, 404);
  });
};
