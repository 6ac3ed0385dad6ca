-- How content the applicant is with the answer that stands (社会评议, 条例 art. 46); what he wrote with it is a sealed record.
alter table request_case add column rating integer;
alter table request_case add column rated_on date;
alter table request_case add constraint request_case_rating_known check (rating between 1 and 5);
alter table request_case add constraint request_case_rated_whole check ((rating is null) = (rated_on is null));
