/** I14: what waits for a job is taken in time, or parked with its cause. */
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { lookFor } from './invariant.ts';

/** A night of quiet hours and a pause of the house fit in; a job that nobody does, does not. */
const LATE_HOURS = 24;

export const jobsAreDone: Invariant = {
  id: 'I14',
  holds: '没有一项后台工作过期一天以上还没有做，发不出的都已停放并写明原因',
  check: (look) => {
    const late = sql`(${look.now.toISOString()}::timestamptz - make_interval(hours => ${sql.lit(LATE_HOURS)}))`;
    return lookFor(
      look,
      sql`select (select count(*) from message_delivery where state = 'waiting')::int
        + (select count(*) from clock_recount where finished_at is null)::int
        + (select count(*) from portal_draft where contact_id is null)::int as n`,
      sql`select 'message_delivery' as table, id::text as row, '应在' || not_before || '以后发出，还在等' as words
        from message_delivery where state = 'waiting' and not_before < ${late}
      union all
      select 'message_delivery', id::text, '停放了，却没有写明原因' from message_delivery
        where state in ('failed', 'parked') and cause is null
      union all
      select 'clock_recount', proposal_id::text, '期限重新计算' || began_at || '开始，还没有算完' from clock_recount
        where finished_at is null and began_at < ${late}
      union all
      select 'portal_draft', id::text, '草稿' || expires_at || '到期，还没有删除' from portal_draft
        where contact_id is null and expires_at < ${late}
      union all
      select 'worker_session', encode(substring(token_hash from 1 for 4), 'hex'), '登录' || expires_at || '到期，还没有删除'
        from worker_session where expires_at < ${late}`,
    );
  },
};
