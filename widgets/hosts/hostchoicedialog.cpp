// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostchoicedialog.h"

#include "hostformcheck.h"
#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

enum Column { NameColumn, WhereColumn, NoteColumn };

} // namespace

HostChoiceDialog::HostChoiceDialog(const QString &title, const QList<Choice> &choices,
                                   bool asksForLogs, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(tr("Tick the hosts that Estafeta is to know:"), this));
    column->addWidget(m_list, 1);
    fill(choices);
    if (asksForLogs)
        buildLogs();
    m_problem->setObjectName(u"choiceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addHosts"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostChoiceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HostChoiceDialog::reject);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &HostChoiceDialog::countChosen);
    resize(90 * fontMetrics().averageCharWidth(), 26 * fontMetrics().lineSpacing());
    countChosen();
}

void HostChoiceDialog::fill(const QList<Choice> &choices)
{
    m_list->setObjectName(u"hostChoices"_s);
    m_list->setAccessibleName(tr("Hosts to choose from"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Host"), tr("Leads to"), tr("Remark")});
    for (const Choice &choice : choices) {
        auto *item = new QTreeWidgetItem(m_list, {choice.name, choice.where, QString()});
        item->setCheckState(NameColumn, choice.isThere ? Qt::Unchecked : Qt::Checked);
        if (choice.isThere)
            item->setText(NoteColumn, tr("is in your list; tick it to replace that one"));
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void HostChoiceDialog::buildLogs()
{
    m_logs = new QPlainTextEdit(this);
    m_logs->setObjectName(u"choiceLogs"_s);
    m_logs->setTabChangesFocus(true);
    m_logs->setPlainText(u"/var/log/mail.log"_s);
    m_logs->setFixedHeight(4 * fontMetrics().lineSpacing());
    auto *label = new PlainLabel(tr("&Logs of these hosts, one per line:"), this);
    label->setBuddy(m_logs);
    layout()->addWidget(label);
    layout()->addWidget(m_logs);
}

void HostChoiceDialog::setWhere(const QString &name, const QString &where)
{
    const auto items = m_list->findItems(name, Qt::MatchExactly, NameColumn);
    for (QTreeWidgetItem *item : items)
        item->setText(WhereColumn, where);
}

QStringList HostChoiceDialog::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(NameColumn) == Qt::Checked)
            names << item->text(NameColumn);
    }
    return names;
}

void HostChoiceDialog::countChosen()
{
    const auto count = static_cast<int>(chosen().size());
    m_add->setText(tr("Take %n host(s)", nullptr, count));
    m_add->setEnabled(count > 0);
}

QStringList HostChoiceDialog::logs() const
{
    QStringList paths;
    if (m_logs == nullptr)
        return paths;
    const QStringList lines = m_logs->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            paths << line.trimmed();
    }
    return paths;
}

void HostChoiceDialog::accept()
{
    const QString problem = m_logs == nullptr ? QString() : HostFormCheck::logsProblem(logs());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return m_logs->setFocus();
    Q_EMIT hostsChosen(chosen(), logs());
    QDialog::accept();
}

} // namespace Estafeta
