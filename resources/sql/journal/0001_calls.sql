-- Our own record of calls. Nothing here can be made again.
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    call_id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    state INTEGER NOT NULL,     -- CallState
    outcome TEXT NOT NULL,      -- as toWord(CallOutcome)
    direction TEXT NOT NULL,    -- as toWord(CallDirection)
    number_key TEXT,            -- PhoneNumber::key(); null: withheld
    kind INTEGER NOT NULL,      -- PhoneNumber::Kind
    raw TEXT NOT NULL,
    e164 TEXT NOT NULL,
    national TEXT NOT NULL,
    region TEXT NOT NULL,
    extension_dialled TEXT NOT NULL,
    country_code INTEGER NOT NULL,
    name TEXT NOT NULL,
    line_number TEXT NOT NULL,
    line_name TEXT NOT NULL,
    line_region TEXT NOT NULL,
    queue TEXT NOT NULL,
    extension TEXT NOT NULL,
    answered_by_number TEXT NOT NULL,
    answered_by_name TEXT NOT NULL,
    transferred_from_number TEXT NOT NULL,
    transferred_from_name TEXT NOT NULL,
    started_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    answered_at INTEGER,
    ended_at INTEGER,
    person_name TEXT NOT NULL,
    person_source TEXT NOT NULL,
    person_key TEXT NOT NULL,
    company TEXT NOT NULL,
    vip INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;
CREATE INDEX call_started ON call (started_at);
CREATE INDEX call_number ON call (number_key, started_at) WHERE number_key IS NOT NULL;
CREATE INDEX call_unfinished ON call (state) WHERE state <> 3;
CREATE INDEX call_missed ON call (id) WHERE outcome = 'missed' AND seen = 0;

-- "15 calls" must not take longer for somebody who has called a hundred thousand times.
CREATE TABLE call_count (
    number_key TEXT PRIMARY KEY,
    calls INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER call_counted AFTER INSERT ON call WHEN NEW.number_key IS NOT NULL
BEGIN
    INSERT INTO call_count (number_key, calls) VALUES (NEW.number_key, 1)
        ON CONFLICT (number_key) DO UPDATE SET calls = calls + 1;
END;
CREATE TRIGGER call_uncounted AFTER DELETE ON call WHEN OLD.number_key IS NOT NULL
BEGIN
    UPDATE call_count SET calls = calls - 1 WHERE number_key = OLD.number_key;
    DELETE FROM call_count WHERE number_key = OLD.number_key AND calls <= 0;
END;
-- A transfer puts another person on the line.
CREATE TRIGGER call_recounted AFTER UPDATE OF number_key ON call
    WHEN NEW.number_key IS NOT OLD.number_key
BEGIN
    UPDATE call_count SET calls = calls - 1 WHERE number_key = OLD.number_key;
    DELETE FROM call_count WHERE number_key = OLD.number_key AND calls <= 0;
    INSERT INTO call_count (number_key, calls) SELECT NEW.number_key, 1 WHERE NEW.number_key IS NOT NULL
        ON CONFLICT (number_key) DO UPDATE SET calls = calls + 1;
END;

-- The agent's choice among several people on one number.
CREATE TABLE choice (
    number_key TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    chosen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
