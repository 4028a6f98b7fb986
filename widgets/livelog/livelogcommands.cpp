// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the live log's actions do.

#include "widgets/livelog/filterbar.h"
#include "widgets/livelog/findbar.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"

#include <utility>

namespace Estafeta {

namespace {

constexpr LineKey kBeforeAll{{Time::kUnset}, 0};
constexpr size_t kLinesAround = 1'000;

} // namespace

void LiveLogPage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void LiveLogPage::focusLines()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void LiveLogPage::toggleFollowing()
{
    m_view->setFollowing(!m_view->isFollowing());
}

void LiveLogPage::focusFilter()
{
    m_filter->focusField();
}

void LiveLogPage::openFind()
{
    const QString word = m_view->hasFocus() ? m_view->selectedWord() : QString();
    m_find->open(word);
}

void LiveLogPage::find(bool forward)
{
    if (m_find->text().isEmpty())
        return openFind();
    m_find->show();
    m_view->setFound(m_find->text());
    // Without a current line it begins at the first one in sight.
    const auto [first, count] = m_view->visibleRows();
    const LineKey visible = count > 0 ? m_lines.row(first).key : kBeforeAll;
    m_finder.find(m_find->text(), m_view->current().value_or(visible), forward);
}

void LiveLogPage::traceCurrent()
{
    const QString link = m_view->currentLink();
    if (!link.isEmpty())
        Q_EMIT linkActivated(link);
}

void LiveLogPage::toggleMark()
{
    if (const auto key = m_view->current(); key && m_lines.rowOf(*key))
        m_lines.toggleMark(*key);
}

void LiveLogPage::goToMark(bool forward)
{
    if (const auto row = m_lines.nextMark(m_view->current().value_or(kBeforeAll), forward))
        m_view->goTo(m_lines.row(*row).key);
}

QString LiveLogPage::currentHost() const
{
    const auto key = m_view->current();
    const auto row = key ? m_lines.rowOf(*key) : std::nullopt;
    return row ? QString::fromStdString(m_lines.host(*row)) : QString();
}

void LiveLogPage::showContext()
{
    if (m_lines.isFiltered())
        enterContext({});
}

void LiveLogPage::showHostContext()
{
    const QString host = currentHost();
    if (!host.isEmpty())
        enterContext(host);
}

/// `host`: only its lines; empty: those of all.
void LiveLogPage::enterContext(const QString &host)
{
    const auto key = m_view->current();
    if (!key || !m_lines.rowOf(*key))
        return;
    Context context;
    if (m_context) // from one to another: back is where it began
        context = *m_context;
    else
        context = {{}, m_filter->text(), m_filter->hiddenHosts(), m_view->place()};
    context.around = {host, key->time};
    m_context = context;
    QStringList hidden;
    for (const std::string &each : m_lines.ring().hosts()) {
        if (!host.isEmpty() && host != QString::fromStdString(each))
            hidden.append(QString::fromStdString(each));
    }
    m_view->keepInPlace([&] {
        m_filter->hideHosts(hidden);
        setFilter({});
    });
    m_view->setOrigin(key);
    // Of a line near the oldest the store knows what came before.
    const size_t before = m_lines.ring().find(*key);
    if (before < kLinesAround)
        m_history.wantOlder();
    else if (m_lines.ring().size() - before < kLinesAround)
        m_history.wantNewer();
    sayState();
}

void LiveLogPage::leaveContext()
{
    if (!m_context)
        return;
    const Context context = *std::exchange(m_context, std::nullopt);
    m_history.stop();
    m_view->setOrigin({});
    m_filter->hideHosts(context.hiddenHosts);
    setFilter(context.filter);
    m_view->setPlace(context.place);
    sayState();
}

void LiveLogPage::setByHost(bool byHost)
{
    if (byHost == m_byHost)
        return;
    m_byHost = byHost;
    sayState();
    if (const auto key = m_view->current(); key && !m_view->isFollowing())
        m_view->goTo(*key);
    Q_EMIT settingsChanged();
}

void LiveLogPage::setHighlights(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    m_view->setHighlights(highlights);
    Q_EMIT settingsChanged();
}

void LiveLogPage::highlight(const QString &text, int color)
{
    if (text.isEmpty())
        return;
    QList<Highlight> highlights = m_highlights;
    highlights.removeIf([&](const Highlight &each) { return each.text == text; });
    highlights.append({text, color});
    setHighlights(highlights);
}

void LiveLogPage::unhighlight(const QString &text)
{
    QList<Highlight> highlights = m_highlights;
    highlights.removeIf([&](const Highlight &each) { return each.text == text; });
    setHighlights(highlights);
}

void LiveLogPage::save()
{
    m_notSaved.clear();
    const auto range = m_view->selectedLines();
    QByteArray bytes;
    const size_t first = range ? m_lines.findRow(range->first) : 0;
    for (size_t row = first; row < m_lines.rowCount(); ++row) {
        if (range && m_lines.row(row).key > range->second)
            break;
        const std::string_view text = m_lines.text(row);
        bytes.append(text.data(), static_cast<qsizetype>(text.size()));
        bytes.append('\n');
    }
    if (!bytes.isEmpty())
        Q_EMIT saveRequested(bytes);
}

} // namespace Estafeta
