// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/questionbar.h"

#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/periodchoice.h"
#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kTypingMs = 500;
/// A week and the hour more that a clock may have been put back.
constexpr int64_t kWeek = 7 * Time::kDay + 3'600 * Time::kSecond;

/// What the tiles compare with when the reader chose nothing. Weeks that overlap would hide most of
/// the change.
Comparison usualComparison(Time since, Time until)
{
    return until - since <= kWeek ? Comparison::WeekBefore : Comparison::PeriodBefore;
}

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget(parent)
    , m_period(new PeriodChoice(this))
    , m_hostButton(new QPushButton(this))
    , m_hostMenu(new QMenu(this))
    , m_direction(new QComboBox(this))
    , m_domain(new QLineEdit(this))
    , m_count(new QComboBox(this))
    , m_sentence(new PlainLabel(this))
    , m_stateRow(new QHBoxLayout)
    , m_comparison(new QComboBox(this))
{
    m_hostButton->setObjectName(QStringLiteral("indicatorHosts"));
    m_hostButton->setMenu(m_hostMenu);
    m_direction->setObjectName(QStringLiteral("indicatorDirection"));
    m_domain->setObjectName(QStringLiteral("indicatorDomain"));
    m_domain->setClearButtonEnabled(true);
    m_domain->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_sentence->setObjectName(QStringLiteral("countSentence"));
    m_sentence->setSecondary();
    m_sentence->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("indicatorCount"));
    m_comparison->setObjectName(QStringLiteral("indicatorComparison"));
    for (int i = 0; i < kDirectionCount; ++i)
        m_direction->addItem({});
    for (int i = 0; i < kCountOfCount; ++i)
        m_count->addItem({});
    for (int i = 0; i < 3; ++i)
        m_comparison->addItem({});
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    layOut();
    wire();
    retranslate();
}

void QuestionBar::layOut()
{
    const int gap = spacingUnit(this) / 2;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_period);
    row->addWidget(m_hostButton);
    row->addWidget(m_direction);
    row->addWidget(m_domain, 1);
    row->addStretch(1);
    m_stateRow->setSpacing(gap);
    auto *below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(m_count);
    below->addWidget(m_sentence, 1);
    below->addLayout(m_stateRow);
    below->addWidget(m_comparison);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addLayout(row);
    column->addLayout(below);
}

void QuestionBar::wire()
{
    connect(m_period, &PeriodChoice::changed, this, &QuestionBar::changed);
    for (QComboBox *box : {m_direction, m_count, m_comparison})
        connect(box, &QComboBox::activated, this, &QuestionBar::changed);
    connect(m_count, &QComboBox::currentIndexChanged, this, &QuestionBar::sayCount);
    connect(m_hostMenu, &QMenu::aboutToShow, this, &QuestionBar::fillHosts);
    connect(m_domain, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_domain, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT changed();
    });
    connect(&m_typing, &QTimer::timeout, this, &QuestionBar::changed);
}

void QuestionBar::retranslate()
{
    m_direction->setItemText(0, tr("all directions"));
    for (int i = 1; i < kDirectionCount; ++i)
        m_direction->setItemText(i, IndicatorWords::directionName(static_cast<Direction>(i)));
    for (int i = 0; i < kCountOfCount; ++i)
        m_count->setItemText(i, IndicatorWords::countName(static_cast<CountOf>(i)));
    m_comparison->setItemText(0, tr("compared with nothing"));
    m_comparison->setItemText(1, tr("with the period before"));
    m_comparison->setItemText(2, tr("with the week before"));
    m_direction->setAccessibleName(tr("Direction"));
    m_count->setAccessibleName(tr("What is counted"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_domain->setPlaceholderText(tr("all domains"));
    m_domain->setAccessibleName(tr("Domain of the recipient"));
    m_domain->setToolTip(tr("Domain of the recipient, such as uni.example"));
    m_hostButton->setToolTip(tr("Hosts that took the messages in"));
    sayHosts();
    sayCount();
}

void QuestionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionBar::setHosts(const QStringList &names)
{
    m_hosts = names;
    std::erase_if(m_chosen, [&](HostId host) { return host >= names.size(); });
    sayHosts();
}

void QuestionBar::sayHosts()
{
    QString text = tr("All hosts");
    if (m_chosen.size() == 1)
        text = QString(m_hosts.value(m_chosen.front())).replace(u'&', QStringLiteral("&&"));
    else if (!m_chosen.empty())
        text = tr("%n host(s)", nullptr, static_cast<int>(m_chosen.size()));
    m_hostButton->setText(text);
}

void QuestionBar::sayCount()
{
    m_sentence->setText(IndicatorWords::countSentence(count()));
}

void QuestionBar::fillHosts()
{
    m_hostMenu->clear();
    m_hostMenu->addAction(tr("&All hosts"), this, [this] {
        setChosenHosts({});
        Q_EMIT changed();
    });
    m_hostMenu->addSeparator();
    for (qsizetype i = 0; i < m_hosts.size(); ++i) {
        const auto host = static_cast<HostId>(i);
        // A name is not ours: an ampersand in it is no shortcut.
        QAction *action =
            m_hostMenu->addAction(QString(m_hosts[i]).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_chosen, host) != m_chosen.end());
        connect(action, &QAction::triggered, this,
                [this, host](bool chosen) { choose(host, chosen); });
    }
}

void QuestionBar::choose(HostId host, bool chosen)
{
    std::erase(m_chosen, host);
    if (chosen)
        m_chosen.push_back(host);
    std::ranges::sort(m_chosen);
    sayHosts();
    Q_EMIT changed();
}

void QuestionBar::setChosenHosts(const std::vector<HostId> &hosts)
{
    m_chosen = hosts;
    sayHosts();
}

CountOf QuestionBar::count() const
{
    return static_cast<CountOf>(m_count->currentIndex());
}

void QuestionBar::setCount(CountOf count)
{
    m_count->setCurrentIndex(static_cast<int>(count));
}

Comparison QuestionBar::comparison() const
{
    return static_cast<Comparison>(m_comparison->currentIndex());
}

void QuestionBar::setComparison(Comparison comparison)
{
    m_comparison->setCurrentIndex(static_cast<int>(comparison));
}

IndicatorQuestion QuestionBar::question() const
{
    IndicatorQuestion question;
    question.since = m_period->since();
    question.until = m_period->until();
    question.unit = m_period->unit();
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    question.zone = zone.isEmpty() ? "UTC" : zone.toStdString();
    question.count = count();
    question.filter.hosts = m_chosen;
    if (m_direction->currentIndex() > 0)
        question.filter.direction = static_cast<Direction>(m_direction->currentIndex());
    QString domain = m_domain->text().trimmed().toLower();
    domain.remove(0, domain.lastIndexOf(u'@') + 1); // a pasted address means its domain
    question.filter.domain = domain.toStdString();
    question.comparison = comparison() == Comparison::None
        ? usualComparison(question.since, question.until)
        : comparison();
    return question;
}

} // namespace Estafeta
