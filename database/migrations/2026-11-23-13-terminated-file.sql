-- The file of a case that ended early is handed in and put away like any other: until then the case is open.
insert into procedure_state (procedure, name) values ('aid_case', 'termination_final');

update matter set closed_on = null
  where procedure = 'aid_case' and state in ('terminated', 'termination_upheld');
