-- The phone book. It can be made again from its sources.

-- What of the tables below counts: persons up to "mark". An import adds rows above it, in short
-- transactions that nobody sees, and becomes visible as a whole by moving the mark.
CREATE TABLE book (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    mark INTEGER NOT NULL,
    people INTEGER NOT NULL
) STRICT;
INSERT INTO book (id, mark, people) VALUES (1, 0, 0);

-- A person counts where id <= mark and gone is null or > mark. "gone" is the mark by which somebody
-- newer has taken the place; such rows are swept away later.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    gone INTEGER,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    key_hash INTEGER NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    title TEXT NOT NULL,
    email TEXT NOT NULL,
    account_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    tags TEXT NOT NULL,          -- one a line
    notes TEXT NOT NULL,
    last_contact_at INTEGER,     -- milliseconds since 1970, UTC
    contact_count INTEGER NOT NULL,
    vip INTEGER NOT NULL,
    vip_reason TEXT NOT NULL,
    custom_fields TEXT NOT NULL, -- a JSON object, or empty
    profile_url TEXT NOT NULL
) STRICT;
CREATE INDEX person_gone ON person (gone) WHERE gone IS NOT NULL;

CREATE TABLE number (
    person INTEGER NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    raw TEXT NOT NULL,
    kind INTEGER NOT NULL,
    e164 INTEGER,        -- fifteen digits fit
    nsn_suffix8 INTEGER, -- see numberkeys.h
    national TEXT,       -- null: what follows the country code in e164
    region TEXT NOT NULL,
    extension TEXT NOT NULL,
    country_code INTEGER NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

-- The indexes are tables of their own, so that an import can fill each in its own order: a million
-- people in random order write every page of an index hundreds of times.
CREATE TABLE number_e164 (
    e164 INTEGER NOT NULL,
    person INTEGER NOT NULL,
    PRIMARY KEY (e164, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_suffix (
    nsn_suffix8 INTEGER NOT NULL,
    person INTEGER NOT NULL,
    PRIMARY KEY (nsn_suffix8, person)
) STRICT, WITHOUT ROWID;

-- Who is who over imports: a hash of source and key; and a digest of all that the row says.
CREATE TABLE person_key (
    key_hash INTEGER NOT NULL,
    person INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    PRIMARY KEY (key_hash, person)
) STRICT, WITHOUT ROWID;

-- What remote providers answered.
CREATE TABLE lookup_cache (
    provider TEXT NOT NULL,
    number_key TEXT NOT NULL,
    fetched_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    people TEXT NOT NULL,        -- a JSON array
    PRIMARY KEY (provider, number_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX lookup_cache_age ON lookup_cache (fetched_at);
