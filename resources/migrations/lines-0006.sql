-- SPDX-FileCopyrightText: 2026 The Estafeta developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- lines-YYYY-MM-DD.db: the raw lines of one UTC day, apart from its bundles, so that each may go as a
-- whole.

-- As of a day file; "blocks": the largest id before the last commit.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- See BlockBuilder.
CREATE TABLE block (
    id INTEGER NOT NULL PRIMARY KEY,
    host INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    line_count INTEGER NOT NULL,
    data BLOB NOT NULL
);
