// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/searchbar.h"

#include "items/logtext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/trace/conditionmenu.h"
#include "widgets/trace/periodbox.h"
#include "widgets/trace/recognisedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Estafeta {

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_period(new PeriodBox(this))
    , m_conditions(new QPushButton(this))
    , m_button(new QPushButton(this))
    , m_line(new PlainLabel(this))
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setMaxLength(1 << 20); // a whole header
    m_conditions->setObjectName(QStringLiteral("conditions"));
    m_button->setObjectName(QStringLiteral("searchButton"));
    m_line->setObjectName(QStringLiteral("searchLine"));
    buildRow();
    retranslate();
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::onTextChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBar::start);
    connect(m_button, &QPushButton::clicked, this, &SearchBar::onButton);
    auto *menu = new ConditionMenu(this);
    m_conditions->setMenu(menu);
    connect(menu, &ConditionMenu::chosen, this, &SearchBar::addCondition);
    connect(m_period, &PeriodBox::changed, this, [this] {
        if (!query().isEmpty())
            start();
    });
}

void SearchBar::buildRow()
{
    m_field->setClearButtonEnabled(true);
    m_field->setFont(textFont(font(), TextSize::Section));
    QFont plain = m_field->font();
    plain.setWeight(QFont::Normal);
    m_field->setFont(plain);
    m_line->setSecondary();
    m_line->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacingUnit(this));
    row->addWidget(m_field, 1);
    row->addWidget(m_conditions);
    row->addWidget(m_period);
    row->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addLayout(row);
    layout->addWidget(m_line);
}

void SearchBar::retranslate()
{
    m_field->setPlaceholderText(tr("Whose message? Address, Message-ID, queue ID …"));
    m_field->setAccessibleName(tr("Search for a message"));
    m_conditions->setText(tr("Con&ditions"));
    m_conditions->setToolTip(
        plainToolTip(tr("Narrow the search: by subject, size, spam score, host and more")));
    giveRoom(m_conditions);
    m_button->setText(m_searching ? tr("Stop") : tr("Search"));
    giveRoom(m_button);
    showLine();
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchBar::text() const
{
    return m_field->text();
}

void SearchBar::setText(const QString &text)
{
    m_field->setText(text);
}

void SearchBar::onTextChanged()
{
    m_recognised = recogniseSearch(m_field->text().toStdString());
    // Of a pasted header the field keeps what is searched for; the line tells the rest.
    if (m_recognised.kind == SearchKind::Header) {
        const QSignalBlocker blocker(m_field);
        m_field->setText(shownText(m_recognised.term));
    }
    m_status.clear();
    showLine();
}

SearchQuery SearchBar::query() const
{
    SearchQuery query = m_recognised.query;
    query.since = m_period->since();
    query.until = m_period->until();
    return query;
}

void SearchBar::start()
{
    const SearchQuery wanted = query();
    if (!wanted.isEmpty())
        Q_EMIT searchRequested(wanted);
}

/// Behind what is there already. What is to be completed waits for its value.
void SearchBar::addCondition(const QString &condition)
{
    const QString before = m_field->text().trimmed();
    m_field->setText(before.isEmpty() ? condition : before + u' ' + condition);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->end(false);
    if (!condition.endsWith(u':'))
        start();
}

void SearchBar::onButton()
{
    if (m_searching)
        Q_EMIT stopRequested();
    else
        start();
}

void SearchBar::setSearching(bool searching)
{
    m_searching = searching;
    m_button->setText(searching ? tr("Stop") : tr("Search"));
}

void SearchBar::setStatus(const QString &status)
{
    m_status = status;
    showLine();
}

void SearchBar::showLine()
{
    const QString recognised = RecognisedText::line(m_recognised);
    // What has to be mended is not less important.
    m_line->setSecondary(m_recognised.kind != SearchKind::NotUnderstood);
    //: %1 what was recognised, %2 the number of results
    m_line->setText(m_status.isEmpty() ? recognised : tr("%1 · %2").arg(recognised, m_status));
}

} // namespace Estafeta
