-- One table for each index of the book, in the order of that index; filled in steps.
CREATE TABLE sorted_key (seq INTEGER PRIMARY KEY, key_hash INTEGER, person INTEGER, digest INTEGER) STRICT;
CREATE TABLE sorted_e164 (seq INTEGER PRIMARY KEY, e164 INTEGER, person INTEGER) STRICT;
CREATE TABLE sorted_suffix (seq INTEGER PRIMARY KEY, nsn_suffix8 INTEGER, person INTEGER) STRICT;
