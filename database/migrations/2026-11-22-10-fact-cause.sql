-- A stated amount belongs to one cause: without it 'not known' could not say of which claim.
alter table fact_statement add column cause text;
comment on column fact_statement.cause is 'Cause whose claim an amount was stated for; null for facts of the dispute itself.';

-- Dispute numbers run per union, and two unions may share a short name, as the two 鼓楼 do.
alter table dispute drop constraint dispute_number_key;
alter table dispute add unique (number, union_id);
