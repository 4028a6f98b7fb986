-- SPDX-FileCopyrightText: 2026 The Estafeta developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A store on MariaDB or MySQL: main.db's tables as they are, and those of the day files with the day
-- before all else in each key, and a partition for each day, so that dropping one costs nothing. All
-- keys are explicit, and none is given out by the server: a cluster counts them in steps. Columns hold
-- the bytes of logs, which need not be UTF-8. "none" is there because a list of partitions may not be
-- empty.

CREATE TABLE IF NOT EXISTS host (
    id INT NOT NULL PRIMARY KEY,
    name VARBINARY(1024) NOT NULL
) ENGINE=InnoDB;

-- made: the commit that brought the day, so that a reader sees that it was dropped and came again.
CREATE TABLE IF NOT EXISTS day_file (
    day INT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    lines_seq BIGINT NOT NULL,
    oldest BIGINT NOT NULL,
    latest BIGINT NOT NULL,
    newest BIGINT NOT NULL,
    bundle_ids BIGINT NOT NULL,
    block_ids BIGINT NOT NULL,
    traces_kept TINYINT NOT NULL,
    lines_kept TINYINT NOT NULL,
    made BIGINT NOT NULL
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS line_sums (
    hour BIGINT NOT NULL PRIMARY KEY,
    sums LONGBLOB NOT NULL
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS day_sums (
    day BIGINT NOT NULL PRIMARY KEY,
    sums LONGBLOB NOT NULL
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS moment (
    time_us BIGINT NOT NULL,
    host INT NOT NULL,
    kind TINYINT NOT NULL,
    program VARBINARY(255) NOT NULL,
    words VARBINARY(1000) NOT NULL,
    PRIMARY KEY (time_us, host, kind, program, words)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS report_run (
    hour BIGINT NOT NULL,
    tier INT NOT NULL,
    seq BIGINT NOT NULL,
    counts LONGBLOB NOT NULL,
    PRIMARY KEY (hour, tier, seq)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS state (
    name VARBINARY(3000) NOT NULL PRIMARY KEY,
    value LONGBLOB NOT NULL
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS coverage (
    host VARBINARY(255) NOT NULL,
    path VARBINARY(2800) NOT NULL,
    format BLOB,
    time_basis BLOB,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    byte_count BIGINT NOT NULL,
    line_count BIGINT NOT NULL,
    event_count BIGINT NOT NULL,
    noise BIGINT NOT NULL,
    unparsed BIGINT NOT NULL,
    foreign_lines BIGINT NOT NULL,
    duplicates BIGINT NOT NULL,
    lost BIGINT NOT NULL,
    repeats BLOB,
    encoding BLOB,
    gaps LONGBLOB,
    PRIMARY KEY (host, path)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS clock_pair (
    sender INT NOT NULL,
    receiver INT NOT NULL,
    summary LONGBLOB NOT NULL,
    PRIMARY KEY (sender, receiver)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS unparsed (
    host VARBINARY(255) NOT NULL,
    program VARBINARY(2800) NOT NULL,
    line_count BIGINT NOT NULL,
    unparsed BIGINT NOT NULL,
    sample LONGBLOB,
    PRIMARY KEY (host, program)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS bundle (
    day INT NOT NULL,
    id BIGINT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    unfinished TINYINT NOT NULL,
    result LONGBLOB NOT NULL,
    legs LONGBLOB NOT NULL,
    figures BLOB NOT NULL,
    PRIMARY KEY (day, id),
    KEY bundle_unfinished (day, unfinished)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));

CREATE TABLE IF NOT EXISTS term_run (
    day INT NOT NULL,
    seq BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    replaced BIGINT NOT NULL,
    PRIMARY KEY (day, seq)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));

CREATE TABLE IF NOT EXISTS term_page (
    day INT NOT NULL,
    seq BIGINT NOT NULL,
    last BIGINT NOT NULL,
    n INT NOT NULL,
    first BIGINT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (day, seq, last, n)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));

CREATE TABLE IF NOT EXISTS text_list (
    day INT NOT NULL,
    kind INT NOT NULL,
    seq BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    replaced BIGINT NOT NULL,
    list LONGBLOB NOT NULL,
    PRIMARY KEY (day, kind, seq)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));

CREATE TABLE IF NOT EXISTS place (
    day INT NOT NULL,
    first BIGINT NOT NULL,
    bundle BIGINT NOT NULL,
    n INT NOT NULL,
    verdict TINYINT NOT NULL,
    PRIMARY KEY (day, first, bundle, n)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));

CREATE TABLE IF NOT EXISTS block (
    day INT NOT NULL,
    id BIGINT NOT NULL,
    host INT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    line_count INT NOT NULL,
    data LONGBLOB NOT NULL,
    PRIMARY KEY (day, id)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));

CREATE TABLE IF NOT EXISTS hour_sums (
    day INT NOT NULL,
    hour BIGINT NOT NULL,
    verdicts BIGINT NOT NULL,
    sums LONGBLOB NOT NULL,
    PRIMARY KEY (day, hour)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));

CREATE TABLE IF NOT EXISTS domain_sums (
    day INT NOT NULL,
    domain VARBINARY(255) NOT NULL,
    recipients BIGINT NOT NULL,
    byte_count BIGINT NOT NULL,
    troubled BIGINT NOT NULL,
    hours LONGBLOB NOT NULL,
    PRIMARY KEY (day, domain),
    KEY domain_busy (day, recipients)
) ENGINE=InnoDB PARTITION BY LIST (day) (PARTITION none VALUES IN (-2147483648));
