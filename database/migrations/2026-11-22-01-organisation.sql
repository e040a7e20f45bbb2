-- Unions, their bodies, the people who work there and the posts they hold.
create extension if not exists pg_trgm;

create table trade_union (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 2 and 80),
  short_name text not null,
  level text not null check (level in ('province', 'city', 'county', 'township', 'grassroots')),
  kind text not null default 'federation' check (kind in ('federation', 'zone', 'industrial', 'enterprise')),
  parent_id uuid references trade_union on delete restrict,
  division_code text,
  city_code text not null,
  lft bigint not null,
  rgt bigint not null,
  is_guest boolean not null default false,
  founded_on date,
  closed_on date,
  is_demo boolean not null default false,
  check (lft >= 0 and rgt > lft),
  unique (lft)
);
create index trade_union_parent on trade_union (parent_id);
create index trade_union_division on trade_union (division_code);
create index trade_union_name on trade_union using gin (name gin_trgm_ops);
comment on table trade_union is 'A union of any level. One tree parent; any territorial link of an industrial union is a party of the matter, not of the tree. 工会.';
comment on column trade_union.lft is 'Start of the interval of the organisation tree; blocks have gaps so that a new union rewrites no matter.';
comment on column trade_union.rgt is 'End (inclusive) of the interval of the organisation tree.';
comment on column trade_union.city_code is 'Six-digit code of the prefecture-level city (province code for the province and provincial industrial unions); the future distribution key.';
comment on column trade_union.is_guest is 'A union outside the province, registered so that work can be routed to it.';

create table union_body (
  id uuid primary key default gen_random_uuid(),
  union_id uuid not null references trade_union on delete restrict,
  kind text not null check (kind in ('centre', 'station', 'point')),
  mode text check (mode in ('independent', 'joint')),
  name text not null,
  founded_on date,
  closed_on date,
  address text,
  hours text,
  phone text,
  is_demo boolean not null default false,
  check (kind = 'centre' or mode is null)
);
create index union_body_union on union_body (union_id);
comment on table union_body is 'Legal aid centre (独立 or 合署), station or point of a union. Address and phone are public.';

create table staff (
  id uuid primary key default gen_random_uuid(),
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9-]{2,40}$'),
  name text not null,
  password_hash text not null,
  is_disabled boolean not null default false,
  failed_sign_ins int not null default 0,
  locked_until timestamptz,
  password_set_at timestamptz not null default now(),
  is_demo boolean not null default false
);
comment on column staff.password_hash is 'Argon2id.';

create table post (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references staff on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  body_id uuid references union_body on delete restrict,
  role text not null check (role in ('receptionist', 'reviewer', 'director', 'handler', 'hotline', 'administrator')),
  from_on date not null,
  to_on date,
  check (to_on is null or to_on >= from_on)
);
create index post_staff on post (staff_id);
create index post_union on post (union_id, role);
comment on table post is 'A post held by a person at a union from one day to another; several at once are lawful.';

create table session (
  token_hash bytea primary key,
  staff_id uuid not null references staff on delete restrict,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_staff on session (staff_id);
comment on table session is 'Server-side session; the cookie holds the token, this table only its hash.';

create table setup_link (
  token_hash bytea primary key,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table setup_link is 'First administrator of an installation without the demo.';

create table rate_count (
  bucket text primary key,
  window_start timestamptz not null,
  hits int not null
);
comment on table rate_count is 'Fixed-window counters of requests per address.';

create table aid_handler (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid unique references staff on delete restrict,
  name text not null,
  kind text not null check (kind in ('lawyer', 'public_lawyer', 'legal_worker', 'union_staff', 'volunteer')),
  firm text,
  certificate_number text,
  certificate_valid_to date,
  fields text[] not null default '{}',
  max_open_cases int not null default 10 check (max_open_cases > 0),
  is_demo boolean not null default false,
  check (kind not in ('lawyer', 'legal_worker') or firm is not null)
);
comment on table aid_handler is 'Register of those who may handle aid cases. 承办人名册.';

create table handler_agreement (
  id uuid primary key default gen_random_uuid(),
  handler_id uuid not null references aid_handler on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  from_on date not null,
  to_on date,
  check (to_on is null or to_on >= from_on)
);
create index handler_agreement_union on handler_agreement (union_id);
create index handler_agreement_handler on handler_agreement (handler_id);
comment on table handler_agreement is 'Service agreement of a handler with a union. 法律援助服务协议.';

create table union_parameter (
  id uuid primary key default gen_random_uuid(),
  union_id uuid not null references trade_union on delete restrict,
  code text not null,
  amount int not null check (amount > 0),
  unit text not null check (unit in ('calendar_day', 'working_day', 'month')),
  from_on date not null,
  to_on date,
  stated_by uuid references staff,
  unique (union_id, code, from_on)
);
comment on table union_parameter is 'Dated internal terms of a union (内部时限); valid for it and all below until one nearer speaks.';

create table document_word (
  id uuid primary key default gen_random_uuid(),
  union_id uuid not null references trade_union on delete restrict,
  document_kind text not null,
  word text not null check (length(word) between 1 and 20),
  from_on date not null,
  unique (union_id, document_kind, from_on)
);
comment on table document_word is 'Dated 代字 of a union for a kind of document.';

create table document_counter (
  union_id uuid not null references trade_union on delete restrict,
  document_kind text not null,
  year int not null,
  last int not null,
  primary key (union_id, document_kind, year)
);
comment on table document_counter is 'Gapless numbering: the row is locked by the transaction that takes the next number.';
