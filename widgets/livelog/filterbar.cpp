// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/filterbar.h"

#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/livelog/filtertext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Estafeta {

namespace {

constexpr int kTypingMs = 250;

/// Names and filters are not ours: an ampersand in them is no shortcut.
QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_savedButton(new QPushButton(this))
    , m_savedMenu(new QMenu(this))
    , m_hostsButton(new QPushButton(this))
    , m_hostsMenu(new QMenu(this))
    , m_error(new PlainLabel(this))
{
    m_savedButton->setObjectName(QStringLiteral("savedFilters"));
    m_savedButton->setMenu(m_savedMenu);
    m_hostsButton->setObjectName(QStringLiteral("liveHosts"));
    m_hostsButton->setMenu(m_hostsMenu);
    m_field->setObjectName(QStringLiteral("liveFilter"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_error->setObjectName(QStringLiteral("filterError"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacingUnit(this) / 2);
    row->addWidget(m_field, 1);
    row->addWidget(m_savedButton);
    row->addWidget(m_hostsButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacingUnit(this) / 2);
    column->addLayout(row);
    column->addWidget(m_error);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the button that clears it
            apply();
    });
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    connect(m_hostsMenu, &QMenu::aboutToShow, this, &FilterBar::fillHosts);
    retranslate();
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    apply();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::apply()
{
    m_typing.stop();
    const QString typed = m_field->text();
    auto parsed = LineFilter::parse(typed.toStdString());
    const auto *error = std::get_if<FilterError>(&parsed);
    m_error->setVisible(error != nullptr);
    if (error != nullptr) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, meaningColor(Meaning::Failed, palette()));
        m_error->setPalette(colors);
        m_error->setText(FilterText::error(*error, typed));
        return;
    }
    auto filter = std::make_shared<const LineFilter>(std::get<LineFilter>(std::move(parsed)));
    Q_EMIT filterChanged(filter->isEmpty() ? nullptr : std::move(filter));
}

void FilterBar::setHosts(const QStringList &names)
{
    m_hosts = names;
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    for (const QString &filter : std::as_const(m_saved))
        m_savedMenu->addAction(literal(filter), this, [this, filter] { setText(filter); });
    m_savedMenu->addSeparator();
    const QString current = text();
    const bool known = m_saved.contains(current);
    QAction *save = m_savedMenu->addAction(
        known ? tr("&Forget this filter") : tr("&Save this filter"), this, [this, current, known] {
            if (known)
                m_saved.removeAll(current);
            else
                m_saved.append(current);
            Q_EMIT savedChanged();
        });
    save->setEnabled(!current.isEmpty() && !m_error->isVisible());
}

void FilterBar::fillHosts()
{
    m_hostsMenu->clear();
    m_hostsMenu->addAction(tr("&All hosts"), this, &FilterBar::showAllHosts);
    m_hostsMenu->addSeparator();
    for (const QString &name : std::as_const(m_hosts)) {
        QAction *host = m_hostsMenu->addAction(literal(name));
        host->setCheckable(true);
        host->setChecked(!m_hidden.contains(name));
        connect(host, &QAction::triggered, this, [this, name](bool shown) {
            QStringList hidden = m_hidden;
            hidden.removeAll(name);
            if (!shown)
                hidden.append(name);
            hideHosts(hidden);
        });
    }
}

void FilterBar::showAllHosts()
{
    hideHosts({});
}

void FilterBar::hideHosts(const QStringList &names)
{
    if (names == m_hidden)
        return;
    m_hidden = names;
    retranslate();
    Q_EMIT hiddenHostsChanged(m_hidden);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::retranslate()
{
    m_field->setPlaceholderText(tr("Filter: a text, or host:mx1 program:smtpd NOT /lost|timeout/"));
    m_field->setAccessibleName(tr("Filter of the live log"));
    QString hint = plainToolTip(FilterText::hint());
    m_field->setToolTip(
        hint.replace(QLatin1String("pre-wrap"), QLatin1String("pre;font-family:monospace")));
    m_savedButton->setText(tr("Saved"));
    m_savedButton->setToolTip(tr("Filters that were saved"));
    m_hostsButton->setText(
        m_hidden.isEmpty() ? tr("All hosts")
                           : tr("Without %n host(s)", nullptr, static_cast<int>(m_hidden.size())));
    m_hostsButton->setToolTip(tr("Which hosts' lines are shown"));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Estafeta
