// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace Estafeta {

/// The parts of a log line by their looks. Holds the definitions; the lines hold nothing.
class LineHighlighter
{
public:
    LineHighlighter();
    ~LineHighlighter();
    LineHighlighter(const LineHighlighter &) = delete;
    LineHighlighter &operator=(const LineHighlighter &) = delete;

    /// Takes the palette's light or dark theme.
    void setPalette(const QPalette &palette);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString &line);
    /// What can be searched for: an id, address or IP address, without what surrounds it.
    struct Link {
        int offset = 0;
        int length = 0;
        QString text;
    };
    struct Reading {
        QList<QTextLayout::FormatRange> formats;
        QList<Link> links;
    };
    /// Both at once, for half the work.
    [[nodiscard]] Reading read(const QString &line);
    /// The id, address or IP address at a place of the line, without what surrounds it; empty:
    /// there is none to look for.
    [[nodiscard]] QString linkAt(const QString &line, int place);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace Estafeta
