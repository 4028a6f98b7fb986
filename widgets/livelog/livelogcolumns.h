// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QList>
#include <QMap>
#include <QString>

namespace Estafeta {

struct DrawnLine;

/// Widths that somebody gave to columns, in characters: they hold for every size of the text.
using ColumnWidths = QMap<QString, int>;

/// A host with a column of its own.
struct HostColumn {
    QString name;
    int number = 0; ///< of its colour, and in its lines
    friend bool operator==(const HostColumn &, const HostColumn &) = default;
};

/// Where the columns of the live log are: time, host, program and text of the merged lines, or the
/// time and one column per host. Each line has a row of its own in both: the order of what happened
/// on several hosts can be read from above to below, which lines side by side would hide.
///
/// A column is as wide as somebody made it, or else grows
/// with what it holds, up to a limit, and never shrinks under the reader's eyes.
class LiveLogColumns
{
    Q_DECLARE_TR_FUNCTIONS(LiveLogColumns)
public:
    struct Heading {
        QString key; ///< of its width; empty: it takes the rest
        QString title;
        int left = 0;
        int width = 0;
        int host = -1; ///< its number; such a column is scrolled to the side
    };
    /// Where the parts of a line stand, from the row's left.
    struct Places {
        int time = 0;
        int timeWidth = 0;
        int bar = 0; ///< of the host's colour
        int host = 0;
        int hostWidth = 0;
        int program = 0;
        int programWidth = 0;
        int message = 0; ///< its first character, in sight or not
        int from = 0;    ///< what is seen of the message
        int to = 0;
        int cellFrom = 0; ///< what is seen of a host's column
        int cellTo = 0;
    };

    void setFonts(const QFont &rows, const QFont &headings);
    /// Empty: the lines are merged.
    void setHosts(const QList<HostColumn> &hosts) { m_hosts = hosts; }
    [[nodiscard]] bool isByHost() const { return !m_hosts.isEmpty(); }
    [[nodiscard]] const QList<HostColumn> &hosts() const { return m_hosts; }
    /// The width of a row.
    void setRoom(int pixels) { m_room = pixels; }
    /// Returns whether a column grew.
    bool makeRoom(const DrawnLine &line);

    [[nodiscard]] const ColumnWidths &widths() const { return m_given; }
    void setWidths(const ColumnWidths &widths) { m_given = widths; }
    void setWidth(const QString &key, int pixels);
    /// As wide as what it holds.
    void forgetWidth(const QString &key) { m_given.remove(key); }

    [[nodiscard]] int character() const { return m_character; }
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    /// The column for marks, on the left.
    [[nodiscard]] int gutter() const { return m_character * 2; }
    [[nodiscard]] int gap() const { return m_character * 2; }
    /// The left end of what is scrolled to the side.
    [[nodiscard]] int scrolledLeft() const;
    /// How far it can be scrolled.
    [[nodiscard]] int scrollRange() const;

    /// `scrolled`: pixels that are out of sight on the left.
    [[nodiscard]] Places places(const DrawnLine &line, int scrolled) const;
    [[nodiscard]] QList<Heading> headings(int scrolled) const;

private:
    [[nodiscard]] int width(const QString &key, const QString &title, int natural) const;
    [[nodiscard]] Places placesByHost(const DrawnLine &line, int scrolled) const;
    [[nodiscard]] int hostColumnWidth(const HostColumn &host) const;
    [[nodiscard]] int evenWidth() const;
    [[nodiscard]] int timeWidth() const;
    [[nodiscard]] int hostWidth() const;
    [[nodiscard]] int programWidth() const;

    ColumnWidths m_given;
    QList<HostColumn> m_hosts;
    QFont m_font;
    QFontMetrics m_titles{QFont()};
    int m_character = 8;
    int m_lineHeight = 16;
    int m_room = 0;
    // What the columns hold.
    int m_time = 0;
    int m_host = 0;
    int m_program = 0;
    int m_message = 0;
};

} // namespace Estafeta
