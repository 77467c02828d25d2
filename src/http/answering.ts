import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { watchRequest } from '../shared/reads.js';
import type { Session } from '../shared/session.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { type Asked, askedOf, ofNoTrust, type TrustedDocuments } from './asked.js';
import { bytesOf } from './bytes-of.js';
import { type Carried, Carrier } from './carrier.js';
import { questionOf } from './question.js';
import { sendAnswer } from './send-answer.js';

export interface Answering {
  apollo: ApolloServer<Carried>;
  documents: TrustedDocuments;
  /** Null: every question is asked anew. */
  cache: AnswerCache | null;
  sessionOf(request: FastifyRequest): Promise<Session>;
  contextFrom(session: Session): Context;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Answers /graphql: who asks is known first, then what is kept is looked through, then Apollo runs it. */
export const answering = (service: Answering): Handler => {
  const { documents, cache, sessionOf } = service;

  return async (request, reply) => {
    const asked = askedOf(request, documents);
    const begin = async (): Promise<Session> => {
      if (asked.refusal) throw asked.refusal;
      const session = await sessionOf(request);
      if (session.viewer.onlyTrusted && !asked.trusted) throw ofNoTrust();
      return session;
    };
    const question = cache && !asked.refusal ? questionOf(request, asked.request) : null;
    const answer =
      cache && question
        ? await fromCache(service, cache, { asked, question, begin })
        : await fromApollo(service, asked, begin);
    return sendAnswer(request, reply, answer);
  };
};

interface Question {
  asked: Asked;
  question: string;
  begin(): Promise<Session>;
}

async function fromCache(
  service: Answering,
  cache: AnswerCache,
  { asked, question, begin }: Question,
): Promise<Answer> {
  const known = begin();
  // Who is refused is told so by Apollo, as without a cache.
  const [revision, session] = await Promise.all([cache.revision(), known.catch(() => null)]);
  const ask = () => fromApollo(service, asked, () => known);
  return revision && session ? cache.answer({ question, revision, session, ask }) : ask();
}

/** Of the context, not of the session: loaders know nothing that changes with the request. */
const OURS = ['loaders', 'freshLoaders', 'reads'] as const satisfies (keyof Context)[];

async function fromApollo(
  { apollo, contextFrom }: Answering,
  { request }: Asked,
  begin: () => Promise<Session>,
): Promise<Answer> {
  let carrier: Carrier | null = null;
  const carried = async (): Promise<Carried> => {
    const context = contextFrom(await begin());
    carrier = new Carrier(watchRequest(context, OURS, context.reads));
    return { carrier };
  };
  try {
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: carried,
    });
    return answerOf(answered, carrier);
  } finally {
    letGo(carrier);
  }
}

const letGo = (carrier: Carrier | null): void => carrier?.letGo();

function answerOf({ body, headers, status }: HTTPGraphQLResponse, carrier: Carrier | null): Answer {
  if (body.kind !== 'complete') throw new Error('No answer comes in parts: @defer and @stream are off');
  const madeFrom = carrier?.isWhole ? carrier.context.reads : null;
  return new Answer(status ?? 200, [...headers], bytesOf(body.string), madeFrom);
}
