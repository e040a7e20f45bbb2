/** The law library for anybody: the terms of law, and until when one runs from a day. No sign-in, no personal data. */
import { LawTermAnswer, LawTermList, LawTermListQuery, LawTermParams, LawTermQuery } from '@gongyuan/wire/law.ts';
import { lawInForce } from '../../acts/law-in-force.ts';
import type { App, Services } from '../../services.ts';
import { answerFor, listTerms } from './terms.ts';

const tags = ['法律库'];
const config = { access: 'public' } as const;

export function lawDesk(app: App, { db, today }: Services): void {
  app.get(
    '/api/law/terms',
    {
      config,
      schema: {
        tags,
        summary: '法定期限一览：长短、起算、依据、核实程度',
        querystring: LawTermListQuery,
        response: { 200: LawTermList },
      },
    },
    async () => listTerms(await lawInForce(db), today()),
  );
  app.get(
    '/api/law/terms/:id',
    {
      config,
      schema: {
        tags,
        summary: '期限到哪一天，为什么是这一天；没有写数目的说明要定什么',
        params: LawTermParams,
        querystring: LawTermQuery,
        response: { 200: LawTermAnswer },
      },
    },
    async ({ params, query }) => answerFor(await lawInForce(db), params.id, query.startsOn),
  );
}
