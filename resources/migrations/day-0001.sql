-- SPDX-FileCopyrightText: 2026 The Estafeta developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- day-YYYY-MM-DD.db: the bundles of one UTC day and its raw lines. Bundles are numbered within the
-- day. Text columns are BLOBs because they hold the bytes of logs, which need not be UTF-8.

-- "store": as in main.db; "seq": the last commit that touched this file; "previous": the one before
-- it; "addresses": the largest address id before the last commit; "dictionary": RecordCodec's,
-- set once.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- hashes: the bundle's term hashes, 8 bytes each, little endian: term has no index by bundle, so this
-- is how a bundle's terms are found when it is replaced. legs: by RecordCodec.
CREATE TABLE bundle (
    id INTEGER NOT NULL PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    unfinished INTEGER NOT NULL,
    hashes BLOB,
    legs BLOB NOT NULL
);
CREATE INDEX bundle_unfinished ON bundle (id) WHERE unfinished = 1;

-- Every exact look-up: the hash is termKey(), stored as a signed number.
CREATE TABLE term (
    hash INTEGER NOT NULL,
    bundle INTEGER NOT NULL,
    PRIMARY KEY (hash, bundle)
) WITHOUT ROWID;

CREATE TABLE address (
    id INTEGER NOT NULL PRIMARY KEY,
    text BLOB NOT NULL UNIQUE
);

-- Which addresses contain three characters in a row. It keeps neither texts nor positions: candidates
-- are compared with the address itself.
CREATE VIRTUAL TABLE address_fts USING fts5(
    text, content = '', detail = none, columnsize = 0, tokenize = 'trigram');

-- One row of a result list: an original recipient of a submission. n counts down to 0, so that a walk
-- from the newest meets the rows of a bundle in their order. sender and recipient: address ids, or
-- NULL for an empty one. final_addresses: joined by newlines.
CREATE TABLE result (
    bundle INTEGER NOT NULL,
    n INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    sender INTEGER,
    recipient INTEGER,
    verdict INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    spam INTEGER NOT NULL,
    score INTEGER NOT NULL,
    size INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    finals INTEGER NOT NULL,
    host INTEGER NOT NULL,
    submission INTEGER NOT NULL,
    recipient_index INTEGER NOT NULL,
    place BLOB,
    subject BLOB,
    final_addresses BLOB,
    PRIMARY KEY (bundle, n)
) WITHOUT ROWID;
CREATE INDEX result_first ON result (first, bundle, n, verdict);

CREATE VIEW shown AS
SELECT r.bundle, r.n, r.first, r.last, s.text AS sender, t.text AS recipient, r.verdict, r.grade,
       r.reason, r.spam, r.score, r.size, r.attempts, r.finals, r.host, r.submission,
       r.recipient_index, r.place, r.subject, r.final_addresses
FROM result r
LEFT JOIN address s ON s.id = r.sender
LEFT JOIN address t ON t.id = r.recipient;

-- Raw lines: see BlockBuilder.
CREATE TABLE block (
    id INTEGER NOT NULL PRIMARY KEY,
    host INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    line_count INTEGER NOT NULL,
    data BLOB NOT NULL
);

-- hour: hours since 1970, of the rows' first.
CREATE TABLE rollup (
    hour INTEGER NOT NULL,
    host INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    recipients INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (hour, host, verdict)
) WITHOUT ROWID;

-- What the last commit changed, so that it can be taken back when main.db never heard of it: ids of
-- new blocks, ids of touched bundles, and the touched bundles and rows as they were.
CREATE TABLE undo_block (
    id INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE undo_touched (
    id INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE undo_bundle (
    id INTEGER NOT NULL PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    unfinished INTEGER NOT NULL,
    hashes BLOB,
    legs BLOB NOT NULL
);
CREATE TABLE undo_result (
    bundle INTEGER NOT NULL,
    n INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    sender INTEGER,
    recipient INTEGER,
    verdict INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    spam INTEGER NOT NULL,
    score INTEGER NOT NULL,
    size INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    finals INTEGER NOT NULL,
    host INTEGER NOT NULL,
    submission INTEGER NOT NULL,
    recipient_index INTEGER NOT NULL,
    place BLOB,
    subject BLOB,
    final_addresses BLOB,
    PRIMARY KEY (bundle, n)
) WITHOUT ROWID;
