-- What the agent says of a call, and what people look for in their history.
ALTER TABLE call ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN disposition TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN follow_up_at INTEGER; -- milliseconds since 1970, UTC
ALTER TABLE call ADD COLUMN wrap_up_state TEXT NOT NULL DEFAULT 'none'; -- as toWord(WrapUp::State)

-- A page of each filter is a piece of one index; the rowid that ends every entry breaks ties.
CREATE INDEX call_all_missed ON call (started_at) WHERE outcome = 'missed';
CREATE INDEX call_vip ON call (started_at) WHERE vip = 1;
CREATE INDEX call_later ON call (started_at) WHERE wrap_up_state = 'later';
CREATE INDEX call_open ON call (id) WHERE wrap_up_state = 'open';
CREATE INDEX call_follow_up ON call (started_at) WHERE follow_up_at IS NOT NULL;
CREATE INDEX call_person ON call (person_source, person_key, started_at) WHERE person_key <> '';

-- The words of a call. "place" is its place in time: newest first is the order of the index, so a page of what is
-- found needs no sorting; the program keeps the index in step, because triggers may not touch virtual tables where
-- trusted_schema is off. "marks" are the filters, so that a search within one of them walks no other calls.
CREATE VIEW call_words AS SELECT
    (started_at << 20) | (id & 1048575) AS place,
    person_name, company, name,
    ltrim(e164, '+') || ' ' || national || ' 0' || national || ' ' || raw AS number,
    line_number || ' ' || line_name AS line,
    queue, note,
    iif(outcome = 'missed', 'missed ', '') || iif(vip = 1, 'vip ', '') || iif(wrap_up_state = 'later', 'later ', '')
        || iif(follow_up_at IS NULL, '', 'followup') AS marks,
    id
FROM call;
CREATE VIRTUAL TABLE call_fts USING fts5 (
    person_name, company, name, number, line, queue, note, marks,
    content = 'call_words', content_rowid = 'place', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix = '1 2 3 4 5 6 7 8'
);
INSERT INTO call_fts (rowid, person_name, company, name, number, line, queue, note, marks)
    SELECT place, person_name, company, name, number, line, queue, note, marks FROM call_words ORDER BY place;

-- What the agent has made, changed, merged or removed in the phone book. people.db can be made again; this cannot.
-- "seq" grows with every edit; the phone book remembers up to where it has them.
CREATE TABLE person_edit (
    key_hash INTEGER PRIMARY KEY, -- as in people.db, of source and key
    seq INTEGER NOT NULL UNIQUE,
    source TEXT NOT NULL,         -- empty where removed or merged: nothing personal is kept of those
    key TEXT NOT NULL,
    kind TEXT NOT NULL,           -- "created", "changed", "removed", "merged"
    fields TEXT NOT NULL,         -- of "changed": what the agent has changed, one a line
    person TEXT NOT NULL,         -- JSON; empty where removed or merged
    at INTEGER NOT NULL           -- milliseconds since 1970, UTC
) STRICT;
