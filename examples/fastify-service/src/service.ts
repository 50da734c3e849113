/**
 * The service: a border that reads by our schemas, a log without people, a description of itself, and four kinds of route.
 */
import swagger from '@fastify/swagger';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { findingsAbout } from './findings.js';
import { languageOf } from './language.js';
import { logging } from './logging.js';
import { components, openApi } from './open-api.js';
import type { ServiceOptions } from './options.js';
import { answerWithProblem } from './problem.js';
import { figureRoutes } from './routes/figures.js';
import { healthRoutes } from './routes/health.js';
import { messageRoutes } from './routes/messages.js';
import { placementRoutes } from './routes/placements.js';
import { byStandardSchema, tableOf } from './standard-schema.js';

/** A service that does not listen yet. */
export async function serviceOf(options: ServiceOptions): Promise<FastifyInstance> {
  const { log, today } = options;
  const service = fastify({
    logger: log === undefined ? false : { ...logging, stream: log },
    requestTimeout: 60_000, // who sends nothing more does not keep a connection
  });
  service.setValidatorCompiler(byStandardSchema);
  service.setSerializerCompiler(() => (answer) => JSON.stringify(answer)); // JSON Schema describes, it does not cut

  service.setNotFoundHandler((_, reply) => answerWithProblem(reply, 404));
  service.setErrorHandler<FastifyError>((error, request, reply) => {
    const table = error.validationContext === 'body' ? tableOf(request.routeOptions.schema?.body) : undefined;
    if (table !== undefined) {
      const locale = languageOf(request.headers['accept-language']);
      return answerWithProblem(reply, 422, findingsAbout(table, request.body, { locale, asOf: today() }));
    }
    if (error.statusCode === 413) reply.header('connection', 'close'); // the rest is not waited for
    if ((error.statusCode ?? 500) >= 500) request.log.error({ err: error }, 'failed');
    return answerWithProblem(reply, error.statusCode ?? 500);
  });

  for (const component of components) service.addSchema(component);
  await service.register(swagger, openApi);
  service.get('/openapi.json', { schema: { hide: true } }, () => service.swagger());
  for (const routes of [healthRoutes, placementRoutes, figureRoutes, messageRoutes]) {
    await service.register(routes, options);
  }
  return service;
}
