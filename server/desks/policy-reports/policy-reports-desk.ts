/** Where browsers tell that they kept something from running: it should never happen, so each kind is written down once. */
import { PolicyReportIn, PolicyReportRow } from '@gongyuan/wire/policy-reports.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { REPORTS_PATH } from '../../plugins/headers.ts';
import { limitHits } from '../../plugins/limits.ts';
import type { App, Services } from '../../services.ts';

const tags = ['安全'];
const REPORT_BYTES = 16 * 1024;
/** Anybody can make reports up: this many kinds are kept, and whoever looks has seen enough. */
const MOST_KINDS = 500;

export function policyReportsDesk(app: App, services: Services): void {
  app.get(
    REPORTS_PATH,
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '浏览器拦下的内容，按次数', response: { 200: z.array(PolicyReportRow) } },
    },
    async () => services.db.selectFrom('policyReport').selectAll().orderBy('times', 'desc').execute(),
  );
  void app.register(async (scope: App) => {
    scope.addContentTypeParser(
      'application/csp-report',
      { parseAs: 'string', bodyLimit: REPORT_BYTES },
      scope.getDefaultJsonParser('error', 'error'),
    );
    scope.post(
      REPORTS_PATH,
      {
        config: { access: 'public' },
        schema: { tags, summary: '浏览器报告拦下的内容', body: PolicyReportIn, response: { 204: z.null() } },
      },
      async (request, reply) => {
        await limitHits(services, { bucket: `policy-report:${request.ip}`, hits: 30, seconds: 60 });
        const isNew = await keep(services, request.body['csp-report']);
        if (isNew) request.log.warn('a browser reports something that the content policy blocked');
        return reply.status(204).send(null);
      },
    );
  });
}

/** True for a kind not seen before. Which matter the page showed, and what was in the address, is nobody's business. */
async function keep({ db, now }: Services, report: z.output<typeof PolicyReportIn>['csp-report']): Promise<boolean> {
  const directive = (report['effective-directive'] ?? report['violated-directive'] ?? '').split(' ')[0] ?? '';
  const kind = {
    directive: directive.slice(0, 60),
    page: pathOf(report['document-uri']),
    blocked: originOf(report['blocked-uri'] ?? ''),
  };
  const at = now().toISOString();
  const seen = await db
    .updateTable('policyReport')
    .set({ times: sql<number>`least(times, 1000000) + 1`, lastAt: at })
    .where('directive', '=', kind.directive)
    .where('page', '=', kind.page)
    .where('blocked', '=', kind.blocked)
    .executeTakeFirst();
  if (seen.numUpdatedRows > 0n) return false;
  const { kinds } = await db
    .selectFrom('policyReport')
    .select((select) => select.fn.countAll<number>().as('kinds'))
    .executeTakeFirstOrThrow();
  if (Number(kinds) >= MOST_KINDS) return false;
  await db
    .insertInto('policyReport')
    .values({ ...kind, firstAt: at, lastAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/** What stands for a thing or a person in an address: ids, numbers, words that are not ours. */
const pathOf = (address: string): string =>
  URL.canParse(address)
    ? new URL(address).pathname
        .split('/')
        .map((part) => (/^[a-z-]{0,30}$/.test(part) ? part : ':id'))
        .join('/')
        .slice(0, 120)
    : '';

/** Browsers write `inline` or `eval` where there is no address. */
const originOf = (blocked: string): string =>
  URL.canParse(blocked) ? new URL(blocked).origin.slice(0, 120) : /^[a-z-]{0,30}$/.test(blocked) ? blocked : '';
