-- When requests are due and where they stand, as it was counted last: this hangs on the calendar and on the day, and so is no projection.
-- Counted anew after each event of the request, by a job when a notice of holidays changes, and on the day it changes by itself.
create table request_due (
  site_id integer not null,
  request_id text collate "C" not null,
  unit_id text collate "C" not null,
  handling_unit_id text collate "C" not null,
  handler text collate "C",
  open boolean not null,
  stage text collate "C" not null,
  -- The day by which the inbox goes: the due day, or where nothing runs yet the day on which it came.
  urgent_on date not null,
  due_on date,
  waiting_for text collate "C",
  provisional boolean not null,
  -- Versions of the calendar between receipt and due day.
  calendar_version text not null,
  counted_on date not null,
  counted_at timestamptz(3) not null,
  -- The next day on which it is otherwise without anything happening; null where it stays.
  recount_on date,
  constraint request_due_pk primary key (site_id, request_id)
);

create index request_due_urgent on request_due (site_id, urgent_on, request_id) where open;
create index request_due_of_unit on request_due (site_id, unit_id, urgent_on, request_id) where open;
create index request_due_of_handling_unit on request_due (site_id, handling_unit_id, urgent_on, request_id) where open;
create index request_due_of_handler on request_due (site_id, handler, urgent_on, request_id) where open;
create index request_due_to_recount on request_due (site_id, recount_on) where recount_on is not null;

-- Due days that a notice of holidays has moved.
create table due_move (
  site_id integer not null,
  request_id text collate "C" not null,
  moved_at timestamptz(3) not null,
  before_day date,
  after_day date,
  constraint due_move_pk primary key (site_id, moved_at, request_id)
);

select grant_to_app('request_due', 'select, insert, update, delete');
select grant_to_app('due_move', 'select, insert');
