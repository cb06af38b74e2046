-- Where an import gathers what it has read, in a file of its own that is thrown away afterwards.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    key_hash INTEGER NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    title TEXT NOT NULL,
    email TEXT NOT NULL,
    account_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    tags TEXT NOT NULL,
    notes TEXT NOT NULL,
    last_contact_at INTEGER,
    contact_count INTEGER NOT NULL,
    vip INTEGER NOT NULL,
    vip_reason TEXT NOT NULL,
    custom_fields TEXT NOT NULL,
    profile_url TEXT NOT NULL
) STRICT;
CREATE TABLE number (
    person INTEGER NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    raw TEXT NOT NULL,
    kind INTEGER NOT NULL,
    e164 INTEGER,
    nsn_suffix8 INTEGER,
    national TEXT,
    region TEXT NOT NULL,
    extension TEXT NOT NULL,
    country_code INTEGER NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;
-- Persons of the book that go when the import is committed.
CREATE TABLE gone (person INTEGER PRIMARY KEY) STRICT;
