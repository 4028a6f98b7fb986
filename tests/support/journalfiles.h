// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace Estafeta {

/// One entry for a journal of the test, as programs send them.
struct WrittenEntry {
    int64_t us = 0; ///< since 1970
    QByteArray message;
    QByteArray identifier = "postfix/smtp";
    QByteArray facility = "2";
    QByteArray host = "mx1";
    QByteArray more = {}; ///< whole lines of the export format
};

/// Adds entries to a journal file, in this order, with systemd's own program: it makes the file
/// when it is not there. Empty, or why it could not.
[[nodiscard]] QString addToJournal(const QString &file, const QList<WrittenEntry> &entries);

/// The entry's line, for a time without a fraction of a second.
[[nodiscard]] QByteArray lineOf(const WrittenEntry &entry);
[[nodiscard]] QByteArray linesOf(const QList<WrittenEntry> &entries);

} // namespace Estafeta
