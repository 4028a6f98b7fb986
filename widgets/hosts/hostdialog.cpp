// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostdialog.h"

#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Estafeta {

namespace {

constexpr int kMaxPort = 65535;
constexpr int kTypingMs = 300; // after the last letter somebody has typed what they meant

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

HostDialog::HostDialog(const QStringList &otherNames, QWidget *parent)
    : QDialog(parent)
    , m_otherNames(otherNames)
{
    setWindowTitle(tr("Mail host"));
    buildFields();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Save host"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HostDialog::reject);
    layout()->addWidget(buttons);
    m_name->setFocus();
}

void HostDialog::buildFields()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = new QLineEdit(this);
    addRow(form, tr("&Name:"), m_name, HostFormCheck::Name);
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(QStringLiteral("mx1.example.org"));
    m_address->setObjectName(QStringLiteral("address"));
    addRow(form, tr("&Address:"), m_address, HostFormCheck::Address);
    m_configured = new PlainLabel(this);
    m_configured->setObjectName(QStringLiteral("configured"));
    m_configured->setWordWrap(true);
    m_configured->setVisible(false);
    form->addRow(QString(), m_configured);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT addressEntered(this->form()); });
    const auto typed = [this] { m_typing.start(); };
    connect(m_address, &QLineEdit::textChanged, this, typed);
    m_port = new QSpinBox(this);
    m_port->setRange(0, kMaxPort);
    m_port->setValue(HostForm().port);
    m_port->setSpecialValueText(tr("as configured, or 22"));
    form->addRow(tr("&Port:"), m_port);
    m_user = new QLineEdit(this);
    m_user->setPlaceholderText(tr("as configured, or the same as here"));
    form->addRow(tr("&User:"), m_user);
    m_keyFile = new QLineEdit(this);
    m_keyFile->setPlaceholderText(tr("your agent and your usual keys"));
    addRow(form, tr("&Key file:"), m_keyFile, HostFormCheck::IdentityFiles);
    auto *choose = new QPushButton(tr("Choose key &file…"), this);
    connect(choose, &QPushButton::clicked, this, &HostDialog::chooseKeyFile);
    form->addRow(QString(), choose);
    m_jumpHosts = new QLineEdit(this);
    m_jumpHosts->setObjectName(QStringLiteral("jumpHosts"));
    m_jumpHosts->setPlaceholderText(tr("as configured, or directly"));
    addRow(form, tr("Through &jump host:"), m_jumpHosts, HostFormCheck::JumpHosts);
    connect(m_jumpHosts, &QLineEdit::textChanged, this, typed);
    m_logPaths = new QPlainTextEdit(this);
    m_logPaths->setTabChangesFocus(true);
    m_logPaths->setPlaceholderText(QStringLiteral("/var/log/mail.log"));
    addRow(form, tr("&Logs, one per line:"), m_logPaths, HostFormCheck::LogPaths);
    m_timezone = new QComboBox(this);
    m_timezone->setEditable(true);
    m_timezone->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_timezone->addItem(QString::fromUtf8(zone));
    m_timezone->lineEdit()->setPlaceholderText(tr("the same as here"));
    addRow(form, tr("&Time zone of its logs:"), m_timezone, HostFormCheck::Timezone);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
}

void HostDialog::addRow(QFormLayout *layout, const QString &label, QWidget *editor,
                        HostFormCheck::Field field)
{
    auto *problem = new PlainLabel(this);
    problem->setWordWrap(true);
    problem->setVisible(false);
    problem->setObjectName(QStringLiteral("problem%1").arg(field));
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->addWidget(editor);
    column->addWidget(problem);
    layout->addRow(label, column);
    // The label's mnemonic finds its field only when the field is named: it is in a layout.
    if (auto *buddy = qobject_cast<QLabel *>(layout->labelForField(column)))
        buddy->setBuddy(editor);
    m_problems.insert(field, problem);
    m_editors.insert(field, editor);
    const auto recheck = [this] {
        if (m_checked)
            check();
    };
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, recheck);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, recheck);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::currentTextChanged, this, recheck);
}

void HostDialog::setForm(const HostForm &form)
{
    m_name->setText(form.name);
    m_address->setText(form.address);
    m_port->setValue(form.port);
    m_user->setText(form.user);
    // A path may hold blanks but no ':' in practice: the field shows several keys as PATH does.
    m_keyFile->setText(form.identityFiles.join(QDir::listSeparator()));
    m_jumpHosts->setText(form.jumpHosts);
    m_logPaths->setPlainText(form.logPaths.join(u'\n'));
    m_timezone->setCurrentText(form.timezone);
}

HostForm HostDialog::form() const
{
    HostForm form;
    form.name = m_name->text().trimmed();
    form.address = m_address->text().trimmed();
    form.port = m_port->value();
    form.user = m_user->text().trimmed();
    form.identityFiles =
        m_keyFile->text().trimmed().split(QDir::listSeparator(), Qt::SkipEmptyParts);
    form.jumpHosts = m_jumpHosts->text().trimmed();
    form.logPaths = linesOf(m_logPaths->toPlainText());
    form.timezone = m_timezone->currentText().trimmed();
    return form;
}

void HostDialog::setConfigured(const QString &sentence)
{
    m_configured->setText(sentence);
    m_configured->setVisible(!sentence.isEmpty());
    m_address->setAccessibleDescription(sentence);
}

void HostDialog::chooseKeyFile()
{
    auto *chooser = new QFileDialog(this, tr("Private key for this host"),
                                    QDir::homePath() + QStringLiteral("/.ssh"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setFilter(QDir::Files | QDir::Hidden);
    connect(chooser, &QFileDialog::fileSelected, m_keyFile, &QLineEdit::setText);
    chooser->open();
}

bool HostDialog::check()
{
    for (PlainLabel *label : std::as_const(m_problems)) {
        label->clear();
        label->setVisible(false);
    }
    const QList<HostFormCheck::Problem> problems = HostFormCheck::problems(form(), m_otherNames);
    for (const HostFormCheck::Problem &problem : problems) {
        PlainLabel *label = m_problems.value(problem.field);
        label->setText(problem.sentence);
        label->setVisible(true);
        m_editors.value(problem.field)->setAccessibleDescription(problem.sentence);
    }
    return problems.isEmpty();
}

void HostDialog::accept()
{
    m_checked = true;
    if (!check()) {
        const auto first = HostFormCheck::problems(form(), m_otherNames).first().field;
        m_editors.value(first)->setFocus();
        return;
    }
    Q_EMIT hostEntered(form());
    QDialog::accept();
}

} // namespace Estafeta
