-- A post that reads figures alone, rounded, and no row behind them.
alter table post drop constraint post_role_check;
alter table post add constraint post_role_check check (role in ('receptionist', 'reviewer', 'director', 'handler',
  'hotline', 'administrator', 'security_administrator', 'auditor', 'statistician'));
