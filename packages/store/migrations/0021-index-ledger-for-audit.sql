-- Who did what, and when: whatever is asked for stands together in one of these, newest at its end, so that a page of the
-- audit search costs its own rows however long the ledger has become. Which of them is used is told by how the question is
-- written (store/src/ledger/audit). Events of one instant are few and sorted as they are read.
create index ledger_event_by_time on ledger_event (site_id, (recorded_at at time zone 'UTC'));
create index ledger_event_by_actor on ledger_event (site_id, actor, recorded_at);
create index ledger_event_by_kind on ledger_event (site_id, kind, recorded_at);
create index ledger_event_by_type on ledger_event (site_id, type, recorded_at);
create index ledger_event_by_actor_and_kind on ledger_event (site_id, (actor || ' ' || kind), recorded_at);
create index ledger_event_by_actor_and_type on ledger_event (site_id, (actor || ' ' || type), recorded_at);
