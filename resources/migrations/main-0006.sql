-- SPDX-FileCopyrightText: 2026 The Estafeta developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- main.db: what is true of the store as a whole. Text columns are BLOBs because they hold the bytes
-- of logs, which need not be UTF-8. No column's name is a reserved word of MariaDB.

-- "store": a random name that the day files repeat; "seq": the last commit.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE host (
    id INTEGER NOT NULL PRIMARY KEY,
    name BLOB NOT NULL
);

-- The days of the store, with the last commit that touched their bundles and their lines; 0: there
-- is no file of these. The extents only grow: oldest and latest are of the bundles, newest is the
-- largest "first" of a row. traces_kept, lines_kept: 0 when they went by age.
CREATE TABLE day_file (
    day INTEGER NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    lines_seq INTEGER NOT NULL,
    oldest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    bundle_ids INTEGER NOT NULL,
    block_ids INTEGER NOT NULL,
    traces_kept INTEGER NOT NULL,
    lines_kept INTEGER NOT NULL
);

-- What is counted of lines as they are read, by hours since 1970, of the days that are kept; and all
-- counts of the days that went, by days since 1970: by encodeSums().
CREATE TABLE line_sums (
    hour INTEGER NOT NULL PRIMARY KEY,
    sums BLOB NOT NULL
);
CREATE TABLE day_sums (
    day INTEGER NOT NULL PRIMARY KEY,
    sums BLOB NOT NULL
);

-- What daemons said of themselves: see Moment. Its columns are its key.
CREATE TABLE moment (
    time_us INTEGER NOT NULL,
    host INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    program BLOB NOT NULL,
    words BLOB NOT NULL,
    PRIMARY KEY (time_us, host, kind, program, words)
) WITHOUT ROWID;

-- What reports are made of, by hours since 1970: runs by packReports(). Each commit
-- adds one of tier 0; many of a tier become one of the next.
CREATE TABLE report_run (
    hour INTEGER NOT NULL,
    tier INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    counts BLOB NOT NULL,
    PRIMARY KEY (hour, tier, seq)
) WITHOUT ROWID;

CREATE TABLE state (
    name BLOB NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE coverage (
    host BLOB NOT NULL,
    path BLOB NOT NULL,
    format BLOB,
    time_basis BLOB,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    byte_count INTEGER NOT NULL,
    line_count INTEGER NOT NULL,
    event_count INTEGER NOT NULL,
    noise INTEGER NOT NULL,
    unparsed INTEGER NOT NULL,
    foreign_lines INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    repeats BLOB,
    encoding BLOB,
    gaps BLOB, -- varints: their number, then from and to of each, in microseconds
    PRIMARY KEY (host, path)
) WITHOUT ROWID;

-- What the hand-offs from one host to another say of their clocks: see ClockPair.
CREATE TABLE clock_pair (
    sender INTEGER NOT NULL,
    receiver INTEGER NOT NULL,
    summary BLOB NOT NULL,
    PRIMARY KEY (sender, receiver)
) WITHOUT ROWID;

CREATE TABLE unparsed (
    host BLOB NOT NULL,
    program BLOB NOT NULL,
    line_count INTEGER NOT NULL,
    unparsed INTEGER NOT NULL,
    sample BLOB,
    PRIMARY KEY (host, program)
) WITHOUT ROWID;
