-- The reply is written in the transaction of the record and kept for thirty days: as long as that no name lies open in it.
-- Keys of the release before lived for a day; their open replies go with them.
delete from idempotency;
alter table idempotency drop column reply, add column reply_sealed bytea;
comment on column idempotency.status is 'Absent only inside the transaction of the record.';
comment on column idempotency.reply_sealed is 'Headers and body, sealed under the installation key.';
