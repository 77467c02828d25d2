import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { type Asked, askedOf, ofNoTrust, type TrustedDocuments } from './asked.js';
import { questionOf } from './question.js';
import { sendAnswer } from './send-answer.js';

export interface Answering {
  apollo: ApolloServer<Context>;
  documents: TrustedDocuments;
  /** Null: every question is asked anew. */
  cache: AnswerCache | null;
  contextOf(request: FastifyRequest): Promise<Context>;
  isWhole(context: Context): boolean;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Answers /graphql: who asks is known first, then what is kept is looked through, then Apollo runs it. */
export const answering = (service: Answering): Handler => {
  const { documents, cache, contextOf } = service;

  return async (request, reply) => {
    const asked = askedOf(request, documents);
    const contextFor = async (): Promise<Context> => {
      if (asked.refusal) throw asked.refusal;
      const context = await contextOf(request);
      if (context.caller.onlyTrusted && !asked.trusted) throw ofNoTrust();
      return context;
    };
    const question = cache && !asked.refusal ? questionOf(request, asked.request) : null;
    const answer =
      cache && question
        ? await fromCache(service, cache, { asked, question, contextFor })
        : await fromApollo(service, asked, contextFor);
    return sendAnswer(request, reply, answer);
  };
};

interface Question {
  asked: Asked;
  question: string;
  contextFor(): Promise<Context>;
}

async function fromCache(
  service: Answering,
  cache: AnswerCache,
  { asked, question, contextFor }: Question,
): Promise<Answer> {
  const known = contextFor();
  // Who is refused is told so by Apollo, as without a cache.
  const [revision, context] = await Promise.all([cache.revision(), known.catch(() => null)]);
  const ask = () => fromApollo(service, asked, () => known);
  return revision && context ? cache.answer({ question, revision, context, ask }) : ask();
}

async function fromApollo(
  { apollo, isWhole }: Answering,
  { request }: Asked,
  contextFor: () => Promise<Context>,
): Promise<Answer> {
  let context: Context | null = null;
  const { body, headers, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: request,
    context: async () => {
      context = await contextFor();
      return context;
    },
  });
  if (body.kind !== 'complete') throw new Error('No answer comes in parts: @defer and @stream are off');
  const whole = context !== null && isWhole(context);
  // Node encodes a long text to bytes slowly while it writes.
  return new Answer(status ?? 200, [...headers], Buffer.from(body.string), whole);
}
