-- The embedded server has a role of its own for the program (gongkai_app), which uses tables and changes none.
-- An outside server may have one user for all; rights are then nobody's to give.
create function grant_to_app(on_table regclass, rights text) returns void
language plpgsql as $$
begin
  if exists (select from pg_roles where rolname = 'gongkai_app') then
    execute format('grant %s on %s to gongkai_app', rights, on_table);
  end if;
end
$$;
