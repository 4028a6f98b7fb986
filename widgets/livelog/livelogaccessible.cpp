// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogaccessible.h"

#include "widgets/livelog/drawnline.h"
#include "widgets/livelog/livelogview.h"

namespace Estafeta {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<LiveLogView *>(object);
    return view == nullptr ? nullptr : new LiveLogAccessible(view);
}

} // namespace

LiveLogAccessible::LiveLogAccessible(LiveLogView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{}

void LiveLogAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void *LiveLogAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LiveLogAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    return state;
}

LiveLogView *LiveLogAccessible::view() const
{
    return static_cast<LiveLogView *>(widget());
}

QStringList LiveLogAccessible::rows() const
{
    QStringList rows;
    const auto [first, count] = view()->visibleRows();
    for (size_t row = first; row < first + count; ++row)
        rows.append(spokenLine(view()->lines(), row, view()->withDate()));
    return rows;
}

void LiveLogAccessible::selection(int, int *start, int *end) const
{
    *start = 0;
    *end = 0;
}

int LiveLogAccessible::lineOf(int offset) const
{
    return static_cast<int>(all().left(offset).count(u'\n'));
}

/// The beginning of the current line.
int LiveLogAccessible::cursorPosition() const
{
    const auto key = view()->current();
    const auto row = key ? view()->lines().rowOf(*key) : std::nullopt;
    const auto [first, count] = view()->visibleRows();
    if (!row || *row < first || *row >= first + count)
        return 0;
    const QStringList before = rows().first(static_cast<qsizetype>(*row - first));
    int offset = 0;
    for (const QString &line : before)
        offset += static_cast<int>(line.size()) + 1;
    return offset;
}

void LiveLogAccessible::setCursorPosition(int position)
{
    const auto [first, count] = view()->visibleRows();
    const auto line = static_cast<size_t>(lineOf(position));
    if (line < count)
        view()->goTo(view()->lines().row(first + line).key);
}

QString LiveLogAccessible::text(int start, int end) const
{
    return all().mid(start, end - start);
}

int LiveLogAccessible::characterCount() const
{
    return static_cast<int>(all().size());
}

/// The whole row: the columns are not where the characters of the text would be.
QRect LiveLogAccessible::characterRect(int offset) const
{
    const size_t first = view()->visibleRows().first;
    const QRect rect = view()->rowRect(first + static_cast<size_t>(lineOf(offset)));
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int LiveLogAccessible::offsetAtPoint(const QPoint &point) const
{
    const auto row = view()->rowAt(view()->viewport()->mapFromGlobal(point));
    if (!row)
        return -1;
    int offset = 0;
    const QStringList before =
        rows().first(static_cast<qsizetype>(*row - view()->visibleRows().first));
    for (const QString &line : before)
        offset += static_cast<int>(line.size()) + 1;
    return offset;
}

QString LiveLogAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace Estafeta
