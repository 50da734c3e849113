/** Health: whether the service can do its work, for whatever starts and stops it. */
import type { FastifyPluginAsync } from 'fastify';
import type { ServiceOptions } from '../options.js';
import { answerWithProblem } from '../problem.js';

export const healthRoutes: FastifyPluginAsync<ServiceOptions> = async (service, { database }) => {
  service.get('/health', { schema: { hide: true } }, async (_, reply) => {
    try {
      await database.query('SELECT 1');
      return { database: 'up' };
    } catch {
      return answerWithProblem(reply, 503);
    }
  });
};
