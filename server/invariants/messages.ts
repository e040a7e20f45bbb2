/** I9: what an act owes it owes once: each word to each addressee, each delivery, each paper. */
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { lookFor } from './invariant.ts';

export const effectsAreOnce: Invariant = {
  id: 'I9',
  holds: '每件事的每个后果只有一次：同一句话对同一方只说一次，每条只发出一次，一步只出一份同样的文书',
  check: (look) =>
    lookFor(
      look,
      sql`select (select count(*) from outbox)::int + (select count(*) from message_delivery)::int as n`,
      sql`select 'outbox' as table, string_agg(id::text, ' ') as row, '同一句话说了' || count(*) || '次' as words from outbox
        where matter_id is not null
        group by matter_id, addressee_party, addressee_staff_id, body, created_at having count(*) > 1
          and count(*) > (select count(*) from action
            where subject = 'matter' and subject_id = matter_id and at = created_at)
      union all
      select 'message_delivery', string_agg(id::text, ' '), '同一条消息发给同一人' || count(*) || '次' from message_delivery
        group by message_id, person_id, staff_id having count(*) > 1
      union all
      select 'message_delivery', delivery.id::text, '记为' || delivery.state || '，留痕里却发出了' || count(*) || '次'
        from message_delivery delivery join action on action.subject = 'message'
          and action.subject_id = delivery.id and action.name = 'message_sent'
        group by delivery.id, delivery.state having count(*) > 1 or delivery.state <> 'sent'
      union all
      select 'sms_sink', string_agg(sms_sink.id::text, ' '), '一条短信到了' || count(*) || '次' from sms_sink
        join message_delivery delivery on delivery.id::text = split_part(idempotency_key, '.', 1)
        group by delivery.id, delivery.round having count(*) > delivery.round
      union all
      select 'document_issued', string_agg(id::text, ' '), '一步出了' || count(*) || '份' || kind from document_issued
        group by action_id, kind having count(*) > 1`,
    ),
};
