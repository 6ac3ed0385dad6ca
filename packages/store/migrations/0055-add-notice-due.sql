-- The last day to ask for a correction (条例 art. 30), as long as one is called for: before the answer is due, and missed for good.
alter table request_due add column notice_on date;

-- What is open is counted anew on the next round, and has its day from then on.
update request_due set recount_on = counted_on where open;
