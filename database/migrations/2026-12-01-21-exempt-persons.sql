-- Who shows a paper of article 42 is examined no more: which class it is stands where the ground of the hardship stands.
alter table aid_application drop constraint aid_application_hardship_proof_check;
alter table aid_application add constraint aid_application_hardship_proof_check check (hardship_proof in
  ('declaration', 'query', 'certificate', 'no_fixed_income', 'public_assistance', 'matter_without_condition'));

-- A note of the hardship belongs to an examination, or names the papers that make one needless.
alter table aid_application drop constraint aid_application_check2;
alter table aid_application add check (hardship_note is null or is_hardship_examined
  or hardship_proof in ('no_fixed_income', 'public_assistance', 'matter_without_condition'));
