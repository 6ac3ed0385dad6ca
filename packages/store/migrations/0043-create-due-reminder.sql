-- Which steps of the ladder somebody has been told of, for each due day: a step is told once, also when its message is long gone. A notice of holidays
-- that moves the due day begins anew.
create table due_reminder (
  site_id integer not null,
  request_id text collate "C" not null,
  due_on date not null,
  step text collate "C" not null,
  told_at timestamptz(3) not null,
  -- How many were told; none where nobody has an address.
  told integer not null,
  constraint due_reminder_pk primary key (site_id, request_id, due_on, step),
  constraint due_reminder_step_known check (step in ('fiveDays', 'oneDay', 'today', 'overdue'))
);

select grant_to_app('due_reminder', 'select, insert');
