-- SPDX-FileCopyrightText: 2026 The Estafeta developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a database on a server holds before it is a store: whose it is, and who may make the rest. The
-- version is 0 until all is there.

CREATE TABLE IF NOT EXISTS meta (
    name VARBINARY(64) NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) ENGINE=InnoDB;
INSERT IGNORE INTO meta (name, value) VALUES ('estafeta version', '0');

-- The one writer: see WriterLease.
CREATE TABLE IF NOT EXISTS lease (
    id INT NOT NULL PRIMARY KEY,
    token BIGINT NOT NULL,
    holder VARBINARY(255) NOT NULL,
    beat BIGINT NOT NULL,
    until_us BIGINT NOT NULL
) ENGINE=InnoDB;
INSERT IGNORE INTO lease (id, token, holder, beat, until_us) VALUES (1, 0, '', 0, 0);
