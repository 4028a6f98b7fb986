// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/reporttables.h"

#include <QRegularExpression>

namespace Estafeta {

using namespace Qt::StringLiterals;

namespace {

bool isRule(const QString &line)
{
    static const QRegularExpression rule(u"^ *-[- ]*$"_s);
    return rule.match(line).hasMatch();
}

/// Whether a line below the title is the head of columns.
bool isHead(const QStringList &lines, qsizetype at)
{
    return at + 1 < lines.size() && isRule(lines.at(at + 1));
}

/// The rows of an indented list; empty when it is none.
QStringList readTree(const QStringList &rows)
{
    static const QRegularExpression leaf(u"^ +(\\d+)([km ])  (\\S.*)$"_s);
    static const QRegularExpression branch(u"^( +)(\\S.*?)( \\(total: \\d+\\))?$"_s);
    QStringList result;
    QStringList path;
    for (const QString &row : rows) {
        if (const auto match = leaf.match(row); match.hasMatch()) {
            result << path.join(u" > "_s) + u" > "_s + match.captured(3) + u": "_s
                    + match.captured(1) + match.captured(2).trimmed();
            continue;
        }
        const auto match = branch.match(row);
        path = path.mid(0, match.capturedLength(1) / 2 - 1) << match.captured(2);
    }
    return result;
}

QStringList readRows(const QStringList &rows)
{
    static const QRegularExpression branch(u"^ +.*\\(total: \\d+\\)$"_s);
    if (rows.indexOf(branch) >= 0)
        return readTree(rows);
    QStringList result;
    for (const QString &row : rows)
        result << row.simplified();
    return result;
}

} // namespace

QMap<QString, QStringList> readReportTables(const QString &text)
{
    QMap<QString, QStringList> tables;
    const QStringList lines = text.split(u'\n');
    QString title;
    QMap<QString, QStringList> raw;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.endsWith(u": none"_s) && !line.startsWith(u' ')) {
            raw[line.chopped(6)] = {};
            title.clear();
        } else if (!line.startsWith(u' ') && isHead(lines, i)) {
            title = line.section(u" (top"_s, 0, 0).trimmed();
            raw[title] = {};
        } else if (!line.startsWith(u' ') && !line.isEmpty() && !isRule(line)) {
            title = line; // "messages", "smtpd": of the totals
        } else if (!title.isEmpty() && !line.trimmed().isEmpty() && !isRule(line)
                   && !isHead(lines, i)) {
            raw[title] << line;
        }
    }
    for (auto it = raw.cbegin(); it != raw.cend(); ++it) {
        tables[it.key()] = readRows(it.value());
        tables[it.key()].sort();
    }
    return tables;
}

} // namespace Estafeta
