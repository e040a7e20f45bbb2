-- A job that takes its process down with it is not let at a third one.
alter table message_delivery add column deaths int not null default 0;
comment on column message_delivery.deaths is 'Tries of this round that ended with their process: claimed, and never settled.';
create index message_delivery_turn on message_delivery (channel, union_id, not_before, id) where state = 'waiting';
