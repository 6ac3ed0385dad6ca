-- The staff of a government, one row for each stretch of days on which nothing about the person changed. Folded from staff/… streams.
create table staff_member (
  site_id integer not null,
  staff_id text collate "C" not null,
  from_day date not null,
  until_day date,
  name text not null,
  sign_in_name text not null,
  unit_id text collate "C" not null,
  title text,
  phone text,
  email text,
  state text collate "C" not null,
  constraint staff_member_pk primary key (site_id, staff_id, from_day),
  constraint staff_member_days_in_order check (until_day > from_day),
  constraint staff_member_state_known check (state in ('active', 'suspended', 'left'))
);

create index staff_member_by_unit on staff_member (site_id, unit_id);
create index staff_member_by_sign_in_name on staff_member (site_id, sign_in_name);

-- What a person is appointed to, from when until when.
create table staff_appointment (
  site_id integer not null,
  staff_id text collate "C" not null,
  role text collate "C" not null,
  unit_id text collate "C" not null,
  scope text collate "C" not null,
  from_day date not null,
  until_day date,
  constraint staff_appointment_pk primary key (site_id, staff_id, role, unit_id, from_day),
  constraint staff_appointment_days_in_order check (until_day > from_day),
  constraint staff_appointment_scope_known check (scope in ('ownUnit', 'ownAndBelow', 'site'))
);

create index staff_appointment_by_unit on staff_appointment (site_id, unit_id);
create index staff_appointment_by_role on staff_appointment (site_id, role);

select grant_to_app('staff_member', 'select, insert, delete');
select grant_to_app('staff_appointment', 'select, insert, delete');
