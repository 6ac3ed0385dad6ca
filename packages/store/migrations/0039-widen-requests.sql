-- What may befall a request after its letters and its answer have left. docs/law-coverage.md
-- Came back: what has to go by another way.
alter table request_letter add column returned_on date;

create index request_letter_returned on request_letter (site_id, unit_id, returned_on) where returned_on is not null;

alter table request_case
  -- The answer was set aside in a review or a suit: `closed_on` and `outcome` stay those of the first answer, which figures count.
  add column reopened_on date,
  -- Closed without ever having been received.
  add column ended_on date,
  -- The request that it was taken out of, and the one that it is answered with.
  add column split_from text collate "C",
  add column merged_into text collate "C";

-- Whether the first answer left after its due day; the due day of a request that was reopened is another.
alter table request_due add column late boolean;
