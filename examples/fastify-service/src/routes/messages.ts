/** Messages: judged while they come in, and not kept. */
import type { Readable } from 'node:stream';
import type { FastifyPluginAsync } from 'fastify';
import { languageOf } from '../language.js';
import { atMost, judgeMessage } from '../messages.js';
import { answers } from '../open-api.js';
import type { ServiceOptions } from '../options.js';

/** OP179: a message is at most 25 MB. */
const usualBound = 25 * 1024 * 1024;

export const messageRoutes: FastifyPluginAsync<ServiceOptions> = async (
  service,
  { largestMessage = usualBound },
) => {
  service.removeAllContentTypeParsers();
  service.addContentTypeParser(['application/xml', 'text/xml'], (_, stream, done) => done(null, stream));

  const validate = { consumes: ['application/xml'], response: answers(200, 'Verdict', 413, 415) };
  service.post<{ Body: Readable }>('/validate', { schema: validate }, async (request, reply) => {
    const locale = languageOf(request.headers['accept-language']);
    reply.header('content-language', locale);
    return judgeMessage(atMost(largestMessage, request.body), locale);
  });
};
