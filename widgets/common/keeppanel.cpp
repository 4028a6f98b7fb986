// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/keeppanel.h"

#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kUndoSeconds = 10;
constexpr int kMostDays = 3660;
constexpr int kMostGigabytes = 100'000;

} // namespace

KeepPanel::KeepPanel(QWidget *parent)
    : QWidget(parent)
    , m_messages(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_bySize(new QCheckBox(this))
    , m_traceDays(new QSpinBox(this))
    , m_lineDays(new QSpinBox(this))
    , m_gigabytes(new QSpinBox(this))
    , m_plan(new PlainLabel(this))
    , m_choose(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"keepPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    const int unit = spacingUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(unit);
    addDays(*fields);
    addSize(*fields);
    fields->addStretch(1);
    column->addLayout(fields);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    addButtons(*row);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words may need a second line
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &KeepPanel::countDown);
    retranslate();
    hide();
}

void KeepPanel::retranslate()
{
    m_messages->setText(tr("Days that the store keeps of &messages:"));
    m_lines->setText(tr("of log &lines:"));
    m_bySize->setText(tr("by &size instead:"));
    m_gigabytes->setAccessibleName(tr("Size of the store"));
    m_gigabytes->setSuffix(tr(" GB"));
    m_undo->setText(tr("&Undo"));
    m_close->setText(tr("&Close"));
    for (QPushButton *button : {m_choose, m_undo, m_close})
        giveRoom(button);
}

void KeepPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible() && !m_timer->isActive()) // the plan is in the old language
        Q_EMIT edited();
}

void KeepPanel::addDays(QHBoxLayout &row)
{
    row.addWidget(m_messages);
    for (auto [box, label, name] : {std::tuple(m_traceDays, m_messages, "traceDays"),
                                    std::tuple(m_lineDays, m_lines, "lineDays")}) {
        box->setObjectName(QLatin1String(name));
        box->setRange(1, kMostDays);
        label->setBuddy(box);
        connect(box, &QSpinBox::valueChanged, this, &KeepPanel::onEdited);
    }
    row.addWidget(m_traceDays);
    row.addWidget(m_lines);
    row.addWidget(m_lineDays);
}

void KeepPanel::addSize(QHBoxLayout &row)
{
    m_bySize->setObjectName(u"bySize"_s);
    m_gigabytes->setObjectName(u"gigabytes"_s);
    m_gigabytes->setRange(1, kMostGigabytes);
    row.addWidget(m_bySize);
    row.addWidget(m_gigabytes);
    connect(m_bySize, &QCheckBox::toggled, this, &KeepPanel::onEdited);
    connect(m_gigabytes, &QSpinBox::valueChanged, this, &KeepPanel::onEdited);
}

void KeepPanel::addButtons(QHBoxLayout &row)
{
    m_plan->setObjectName(u"plan"_s);
    m_plan->setWordWrap(true);
    m_choose->setObjectName(u"choose"_s);
    m_undo->setObjectName(u"undo"_s);
    row.addWidget(m_plan, 1);
    for (QPushButton *button : {m_choose, m_undo, m_close})
        row.addWidget(button);
    connect(m_choose, &QPushButton::clicked, this, &KeepPanel::onChoose);
    connect(m_undo, &QPushButton::clicked, this, &KeepPanel::onUndo);
    connect(m_close, &QPushButton::clicked, this, [this] {
        onUndo();
        hide();
    });
}

void KeepPanel::open(const Choice &choice, int fewestLineDays)
{
    onUndo();
    m_fewestLineDays = fewestLineDays;
    {
        const QSignalBlocker quiet(this); // told once, of all
        m_traceDays->setValue(choice.traceDays);
        m_lineDays->setValue(choice.lineDays);
        m_bySize->setChecked(choice.gigabytes != 0);
        m_gigabytes->setValue(choice.gigabytes != 0 ? choice.gigabytes : 20);
    }
    setEditable(true);
    show();
    onEdited();
    m_traceDays->setFocus();
}

void KeepPanel::setPlan(const QString &words, const QString &button)
{
    m_words = words;
    m_plan->setText(words);
    m_choose->setText(button);
    giveRoom(m_choose);
    m_choose->show();
}

void KeepPanel::setOutcome(const QString &words)
{
    setEditable(true);
    m_choose->hide();
    m_plan->setText(words);
}

KeepPanel::Choice KeepPanel::choice() const
{
    return {m_traceDays->value(), m_lineDays->value(),
            m_bySize->isChecked() ? m_gigabytes->value() : 0};
}

/// Lines that are still needed to go on with messages stay.
void KeepPanel::onEdited()
{
    const bool bySize = m_bySize->isChecked();
    m_traceDays->setEnabled(!bySize);
    m_lineDays->setEnabled(!bySize);
    m_gigabytes->setEnabled(bySize);
    m_lineDays->setMinimum(std::min(m_traceDays->value(), m_fewestLineDays));
    Q_EMIT edited();
}

void KeepPanel::onChoose()
{
    m_secondsLeft = kUndoSeconds + 1;
    setEditable(false);
    m_timer->start();
    countDown();
}

void KeepPanel::onUndo()
{
    if (!m_timer->isActive())
        return;
    m_timer->stop();
    setEditable(true);
    m_plan->setText(m_words);
}

void KeepPanel::countDown()
{
    if (--m_secondsLeft > 0) {
        //: Before something goes: %1 what
        m_plan->setText(tr("In %n seconds: %1", nullptr, m_secondsLeft).arg(m_words));
        return;
    }
    m_timer->stop();
    m_undo->hide();
    Q_EMIT chosen();
}

void KeepPanel::setEditable(bool editable)
{
    const bool bySize = m_bySize->isChecked();
    m_traceDays->setEnabled(editable && !bySize);
    m_lineDays->setEnabled(editable && !bySize);
    m_gigabytes->setEnabled(editable && bySize);
    m_bySize->setEnabled(editable);
    m_choose->setVisible(editable);
    m_undo->setVisible(!editable);
    if (!editable)
        m_undo->setFocus();
}

} // namespace Estafeta
