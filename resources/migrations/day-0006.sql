-- SPDX-FileCopyrightText: 2026 The Estafeta developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- day-YYYY-MM-DD.db: the bundles of one UTC day. Bundles are numbered within the day. Text columns are BLOBs because they hold the bytes of logs, which need not be UTF-8.

-- "store": as in main.db; "seq": the last commit that touched this file; "previous": the one before
-- it; "bundles": the largest id before the last commit.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- result: the bundle's rows of result lists, by encodeRows(). legs: by packLegs(). figures: by
-- encodeFigures().
CREATE TABLE bundle (
    id INTEGER NOT NULL PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    unfinished INTEGER NOT NULL,
    result BLOB NOT NULL,
    legs BLOB NOT NULL,
    figures BLOB NOT NULL
);
CREATE INDEX bundle_unfinished ON bundle (id) WHERE unfinished = 1;

-- Every exact look-up: see TermIndex. replaced: the commit that merged the run into its own; 0: none.
CREATE TABLE term_run (
    seq INTEGER NOT NULL PRIMARY KEY,
    entries INTEGER NOT NULL,
    replaced INTEGER NOT NULL
);
CREATE TABLE term_page (
    id INTEGER NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE INDEX term_page_place ON term_page (seq, last);

-- The texts of each kind that a commit brought: see TextIndex. replaced: as of term_run.
CREATE TABLE text_list (
    kind INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    replaced INTEGER NOT NULL,
    list BLOB NOT NULL,
    PRIMARY KEY (kind, seq)
);
CREATE INDEX text_list_replaced ON text_list (replaced) WHERE replaced <> 0;

-- Where the rows of result lists stand in time. n counts down to 0, so that a walk from the newest
-- meets the rows of a bundle in their order.
CREATE TABLE place (
    first INTEGER NOT NULL,
    bundle INTEGER NOT NULL,
    n INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    PRIMARY KEY (first, bundle, n)
) WITHOUT ROWID;

-- Counts of the bundles, by hours since 1970: by encodeSums(). verdicts: those that occur, a bit for
-- each, lowest first.
CREATE TABLE hour_sums (
    hour INTEGER NOT NULL PRIMARY KEY,
    verdicts INTEGER NOT NULL,
    sums BLOB NOT NULL
);

-- Recipients' domains, see DomainCounts; under '' all of them together. hours: by encodeHours(); of ''
-- none.
CREATE TABLE domain_sums (
    domain BLOB NOT NULL PRIMARY KEY,
    recipients INTEGER NOT NULL,
    byte_count INTEGER NOT NULL,
    troubled INTEGER NOT NULL,
    hours BLOB NOT NULL
) WITHOUT ROWID;
-- The busiest are asked for; nine of ten domains have a recipient or two a day.
CREATE INDEX domain_busy ON domain_sums (recipients) WHERE recipients >= 20;

-- What the last commit changed, so that it can be taken back when main.db never heard of it: the
-- ids of touched bundles that were not new, what these were, and which were open before. Merged runs
-- of terms stay until the next commit. What is new of the rest is known by its id, or by the commit's
-- number.
CREATE TABLE undo_touched (
    id INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE undo_finished (
    id INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE undo_bundle (
    id INTEGER NOT NULL PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    unfinished INTEGER NOT NULL,
    result BLOB NOT NULL,
    legs BLOB NOT NULL,
    figures BLOB NOT NULL
);
