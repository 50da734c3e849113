/** Figures: safe to pass on. */
import type { FastifyPluginAsync } from 'fastify';
import { daysToHome } from '../figures.js';
import { answers } from '../open-api.js';
import type { ServiceOptions } from '../options.js';

export const figureRoutes: FastifyPluginAsync<ServiceOptions> = async (service, { database }) => {
  service.get('/figures/days-to-home', { schema: { response: answers(200, 'HomeFigure') } }, () =>
    daysToHome(database),
  );
};
