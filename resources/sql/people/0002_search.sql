-- The words people are found by. Without content of its own: it is kept in step by the program, in the transaction
-- that adds or removes the person. Persons up to "indexed", and those of the agent (see below), are in it; what was
-- there before this table came is put in in the background. Eight lengths of beginnings, so that a word that
-- everybody has (a company's "GmbH", the tag "customer") is found in it as quickly as a rare one.
CREATE VIRTUAL TABLE person_fts USING fts5 (
    name, company, email, tags, notes,
    content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix = '1 2 3 4 5 6 7 8'
);
ALTER TABLE book ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;

-- Countries that numbers in e164 are of, or once were: "030 231" is looked for in each.
CREATE TABLE country (country_code INTEGER PRIMARY KEY) STRICT;

-- What the agent has made or changed, as journal.db has it (see there), for imports to respect. Up to which of the
-- edits there they have been carried out here, "edits" says. A person without a row of an import has an id below 1.
CREATE TABLE edit (
    key_hash INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT;
CREATE INDEX edit_seq ON edit (seq);
ALTER TABLE book ADD COLUMN edits INTEGER NOT NULL DEFAULT 0;
