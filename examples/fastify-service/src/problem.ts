/**
 * Answers that say what went wrong, as `application/problem+json` (RFC 9457).
 *
 * A problem holds findings, and findings hold no value from the data. What an error says of itself stays inside.
 */
import type { Finding, Texts } from '@jeugd/core';
import type { FastifyReply } from 'fastify';
import { languageOf } from './language.js';

/** A problem. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  /** What is wrong with the data, and what to do. */
  readonly findings?: readonly Finding[];
}

/** Answers with a problem, in the language of the one who asked. */
export function answerWithProblem(
  reply: FastifyReply,
  status: number,
  findings?: readonly Finding[],
): FastifyReply {
  const language = languageOf(reply.request.headers['accept-language']);
  const known = Object.hasOwn(titles, status) ? status : status < 500 ? 400 : 500;
  const problem: Problem = {
    title: (titles[known] ?? otherTitle)[language],
    status: known,
    ...(findings !== undefined && { findings }),
  };
  return reply
    .code(known)
    .headers({ 'content-type': 'application/problem+json', 'content-language': language })
    .send(problem);
}

const otherTitle: Texts = { nl: 'Er ging iets mis', en: 'Something went wrong' };

const titles: Readonly<Record<number, Texts>> = {
  400: { nl: 'De vraag is niet te lezen', en: 'The request cannot be read' },
  404: { nl: 'Dit is er niet', en: 'There is no such thing' },
  409: { nl: 'Er is al een record met deze id', en: 'There is a record with this id already' },
  413: { nl: 'Dit is te groot', en: 'This is too large' },
  415: { nl: 'Deze soort inhoud wordt hier niet gelezen', en: 'This kind of content is not read here' },
  422: { nl: 'Het record klopt niet', en: 'The record is not right' },
  500: otherTitle,
  503: { nl: 'De database antwoordt niet', en: 'The database does not answer' },
};
