// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/journalfiles.h"

#include <QDateTime>
#include <QProcess>
#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kWaitMs = 20'000;
constexpr int64_t kSecond = 1'000'000;

/// As text where that is possible, else with its length before it.
QByteArray field(const QByteArray &name, const QByteArray &value)
{
    if (!value.contains('\n') && !value.contains('\0'))
        return name + "=" + value + "\n";
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(value.size()), length.data());
    return name + "\n" + length + value + "\n";
}

} // namespace

QString addToJournal(const QString &file, const QList<WrittenEntry> &entries)
{
    QByteArray text;
    for (const WrittenEntry &entry : entries) {
        // The machine is on since the beginning of 1970, so that both clocks are in step.
        text += "__REALTIME_TIMESTAMP=" + QByteArray::number(static_cast<qint64>(entry.us))
            + "\n__MONOTONIC_TIMESTAMP=" + QByteArray::number(static_cast<qint64>(entry.us))
            + "\n_BOOT_ID=4f2a1b3c4d5e6f708192a3b4c5d6e7f8\n" + field("_HOSTNAME", entry.host)
            + field("SYSLOG_FACILITY", entry.facility)
            + field("SYSLOG_IDENTIFIER", entry.identifier) + "SYSLOG_PID=7\n"
            + field("MESSAGE", entry.message) + entry.more + "\n";
    }
    QProcess writer;
    writer.setProcessChannelMode(QProcess::MergedChannels);
    writer.start(u"/usr/lib/systemd/systemd-journal-remote"_s, {u"-o"_s, file, u"-"_s});
    writer.write(text);
    writer.closeWriteChannel();
    const bool good = writer.waitForFinished(kWaitMs) && writer.exitCode() == 0;
    return good ? QString() : writer.errorString() + QString::fromUtf8(writer.readAll());
}

QByteArray lineOf(const WrittenEntry &entry)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(entry.us / kSecond, QTimeZone::UTC);
    return time.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s).toUtf8() + ".000000+00:00 " + entry.host + " "
        + entry.identifier + "[7]: " + entry.message + "\n";
}

QByteArray linesOf(const QList<WrittenEntry> &entries)
{
    QByteArray lines;
    for (const WrittenEntry &entry : entries)
        lines += lineOf(entry);
    return lines;
}

} // namespace Estafeta
