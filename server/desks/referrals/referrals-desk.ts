/** What others sent here: the list of those who wait to hear, and the answer given. */
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { ReferralAnswer, ReferralPage, ReferralQuery } from '@gongyuan/wire/referrals.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { answerReferral, listReferrals } from './referrals.ts';

const config = { access: 'files' } as const;
const tags = ['来文转办'];

export function referralsDesk(app: App, services: Services): void {
  app.get(
    '/api/referrals',
    {
      config,
      schema: {
        tags,
        summary: '转来和来信，待反馈的在前',
        querystring: ReferralQuery,
        response: { 200: ReferralPage },
      },
    },
    async (request) => listReferrals(services, getActor(request), request.query),
  );
  app.post(
    '/api/referrals/:id/answer',
    {
      config,
      schema: {
        tags,
        summary: '登记对转来单位或来信人的反馈',
        params: IdParams,
        body: ReferralAnswer,
        response: { 200: Ok },
      },
    },
    async (request) => {
      await answerReferral(services, getActor(request), request.params.id, request.body);
      return { ok: true as const };
    },
  );
}
