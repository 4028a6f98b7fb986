// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostdialog.h"

#include "hosttext.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kMaxPort = 65535;
constexpr int kMostDaysBack = 3650;
constexpr int kMostKilobytes = 10'000'000;
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

QStringList wordsOf(const QLineEdit *field)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return field->text().split(between, Qt::SkipEmptyParts);
}

/// Groups may have blanks in their names.
QStringList groupsOf(const QLineEdit *field)
{
    QStringList groups;
    const QStringList all = field->text().split(u',');
    for (const QString &group : all) {
        if (!group.trimmed().isEmpty())
            groups << group.trimmed();
    }
    return groups;
}

} // namespace

HostDialog::HostDialog(const QStringList &otherNames, QWidget *parent)
    : QDialog(parent)
    , m_otherNames(otherNames)
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Mail host"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    buildConnection();
    buildLogs();
    buildPlace();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Save host"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HostDialog::reject);
    column->addWidget(buttons);
    setForm({});
    // Sentences below the fields need their room before they are there.
    constexpr int kLetters = 96;
    constexpr int kLines = 40;
    resize(kLetters * fontMetrics().averageCharWidth(), kLines * fontMetrics().lineSpacing());
    m_name->setFocus();
}

QFormLayout *HostDialog::addTab(const QString &title)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(spacingUnit(this));
    m_tabs->addTab(page, title);
    return form;
}

void HostDialog::buildConnection()
{
    QFormLayout *form = addTab(tr("Connection"));
    m_name = new QLineEdit(this);
    addRow(form, tr("&Name:"), m_name, HostFormCheck::Name);
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(u"mx1.example.org"_s);
    m_address->setObjectName(u"address"_s);
    addRow(form, tr("&Address:"), m_address, HostFormCheck::Address);
    m_configured = new PlainLabel(this);
    m_configured->setObjectName(u"configured"_s);
    m_configured->setWordWrap(true);
    m_configured->setVisible(false);
    form->addRow(QString(), m_configured);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT addressEntered(this->form()); });
    const auto typed = [this] { m_typing.start(); };
    connect(m_address, &QLineEdit::textChanged, this, typed);
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(0, kMaxPort);
    m_port->setSpecialValueText(tr("as configured, or 22"));
    form->addRow(tr("&Port:"), m_port);
    m_user = new QLineEdit(this);
    m_user->setPlaceholderText(tr("as configured, or the same as here"));
    form->addRow(tr("&User:"), m_user);
    m_keyFile = new QLineEdit(this);
    m_keyFile->setPlaceholderText(tr("your agent and your usual keys"));
    addRow(form, tr("&Key file:"), m_keyFile, HostFormCheck::IdentityFiles);
    auto *choose = new QPushButton(tr("Choose key &file…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &HostDialog::chooseKeyFile);
    form->addRow(QString(), choose);
    m_jumpHosts = new QLineEdit(this);
    m_jumpHosts->setObjectName(u"jumpHosts"_s);
    m_jumpHosts->setPlaceholderText(tr("as configured, or directly"));
    addRow(form, tr("Through &jump host:"), m_jumpHosts, HostFormCheck::JumpHosts);
    connect(m_jumpHosts, &QLineEdit::textChanged, this, typed);
}

void HostDialog::buildLogs()
{
    QFormLayout *form = addTab(tr("Logs and reading"));
    buildSource(form);
    m_logPaths = new QPlainTextEdit(this);
    m_logPaths->setTabChangesFocus(true);
    m_logPaths->setFixedHeight(5 * fontMetrics().lineSpacing());
    addRow(form, tr("&Logs, one per line:"), m_logPaths, HostFormCheck::LogPaths);
    m_journalFolder = new QLineEdit(this);
    m_journalFolder->setObjectName(u"journalFolder"_s);
    m_journalFolder->setPlaceholderText(tr("its own journal"));
    addRow(form, tr("&Journal folder:"), m_journalFolder, HostFormCheck::JournalFolder);
    m_timezone = new QComboBox(this);
    m_timezone->setEditable(true);
    m_timezone->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_timezone->addItem(QString::fromUtf8(zone));
    m_timezone->lineEdit()->setPlaceholderText(tr("the same as here"));
    addRow(form, tr("&Time zone of its logs:"), m_timezone, HostFormCheck::Timezone);
    m_daysBack = new QSpinBox(this);
    m_daysBack->setObjectName(u"daysBack"_s);
    m_daysBack->setRange(0, kMostDaysBack);
    m_daysBack->setSpecialValueText(tr("only what is new"));
    form->addRow(tr("&Days to read back:"), m_daysBack);
    addNote(form,
            tr("The first time, as far back as this many days, the newest first. Later it "
               "goes on where it was."));
    m_rate = new QSpinBox(this);
    m_rate->setObjectName(u"kilobytesPerSecond"_s);
    m_rate->setRange(0, kMostKilobytes);
    m_rate->setSingleStep(100);
    m_rate->setSuffix(tr(" kB a second"));
    m_rate->setSpecialValueText(tr("as fast as it goes"));
    form->addRow(tr("At &most:"), m_rate);
    addNote(form, tr("While it reads back. A limit spares a busy host or a slow line."));
    m_sudo = new QCheckBox(tr("Read with &sudo what the account may not read"), this);
    form->addRow(QString(), m_sudo);
    addNote(form, tr("Only without a password (sudo -n): a rule on the host has to allow it."));
}

/// One or the other: where rsyslog writes log files, the journal has the same lines.
void HostDialog::buildSource(QFormLayout *form)
{
    m_source = new QComboBox(this);
    m_source->setObjectName(u"source"_s);
    m_source->addItem(tr("from its log files"));
    m_source->addItem(tr("from its journal (journalctl)"));
    form->addRow(tr("Mail lin&es come:"), m_source);
    connect(m_source, &QComboBox::currentIndexChanged, this, &HostDialog::onSourceChosen);
}

void HostDialog::onSourceChosen()
{
    const bool journal = m_source->currentIndex() == 1;
    m_journalFolder->setEnabled(journal);
    m_logPaths->setPlaceholderText(journal ? tr("only what programs write themselves, such as\n%1")
                                                 .arg(u"/var/log/exim4/mainlog"_s)
                                           : u"/var/log/mail.log"_s);
    if (m_checked)
        static_cast<void>(check());
}

void HostDialog::buildPlace()
{
    QFormLayout *form = addTab(tr("Place in the site"));
    auto *roles = new QGridLayout;
    constexpr int kColumns = 3;
    for (const MailRole role : kMailRoles) {
        auto *box = new QCheckBox(HostText::role(role), this);
        const auto at = static_cast<int>(m_roles.size());
        roles->addWidget(box, at / kColumns, at % kColumns);
        m_roles << box;
    }
    form->addRow(tr("Roles:"), roles);
    m_groups = new QLineEdit(this);
    m_groups->setObjectName(u"groups"_s);
    m_groups->setPlaceholderText(tr("such as: campus, faculty of arts"));
    form->addRow(tr("&Groups:"), m_groups);
    m_addresses = new QLineEdit(this);
    m_addresses->setObjectName(u"addresses"_s);
    addRow(form, tr("Its own &IP addresses:"), m_addresses, HostFormCheck::Addresses);
    addNote(form,
            tr("Where a log host writes one of these in the place of a name, the line is "
               "this host's."));
    m_virtualAddresses = new QLineEdit(this);
    m_virtualAddresses->setObjectName(u"virtualAddresses"_s);
    addRow(form, tr("&Virtual IP addresses:"), m_virtualAddresses, HostFormCheck::VirtualAddresses);
    addNote(form,
            tr("Of a cluster or a balancer. One that several hosts have stands for none of "
               "them."));
    m_mtaInstances = new QLineEdit(this);
    m_mtaInstances->setObjectName(u"mtaInstances"_s);
    m_mtaInstances->setPlaceholderText(u"postfix postfix-out"_s);
    form->addRow(tr("Mail services log &as:"), m_mtaInstances);
}

void HostDialog::addNote(QFormLayout *layout, const QString &text)
{
    auto *note = new PlainLabel(text, this);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignLeft | Qt::AlignTop); // close to what it is about
    note->setSecondary();
    QSizePolicy wide = note->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    note->setSizePolicy(wide);
    // What it is about, for those who hear the page.
    QLayoutItem *above = layout->itemAt(layout->rowCount() - 1, QFormLayout::FieldRole);
    if (above != nullptr && above->layout() != nullptr) // with its problem: see addRow
        above = above->layout()->itemAt(0);
    if (above != nullptr && above->widget() != nullptr)
        above->widget()->setAccessibleDescription(text);
    layout->addRow(QString(), note);
}

void HostDialog::addRow(QFormLayout *layout, const QString &label, QWidget *editor,
                        HostFormCheck::Field field)
{
    Field row{editor, new QWidget(this), nullptr};
    row.sentence = new PlainLabel(row.problem);
    row.sentence->setWordWrap(true);
    row.sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    row.sentence->setObjectName(u"problem%1"_s.arg(field));
    auto *sign = new PlainLabel(row.problem);
    sign->setPixmap(meaningIcon(Meaning::Failed).pixmap(fontMetrics().ascent()));
    auto *line = new QHBoxLayout(row.problem);
    line->setContentsMargins({});
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(row.sentence, 1);
    row.problem->setVisible(false);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->addWidget(editor);
    column->addWidget(row.problem);
    layout->addRow(label, column);
    // The label's mnemonic finds its field only when the field is named: it is in a layout.
    if (auto *buddy = qobject_cast<QLabel *>(layout->labelForField(column)))
        buddy->setBuddy(editor);
    m_fields.insert(field, row);
    recheckOn(editor);
}

void HostDialog::recheckOn(QWidget *editor)
{
    const auto recheck = [this] {
        if (m_checked)
            static_cast<void>(check());
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
    m_source->setCurrentIndex(form.journal ? 1 : 0);
    m_journalFolder->setText(form.journalFolder);
    onSourceChosen();
    m_logPaths->setPlainText(form.logPaths.join(u'\n'));
    m_timezone->setCurrentText(form.timezone);
    m_daysBack->setValue(form.daysBack);
    m_rate->setValue(form.kilobytesPerSecond);
    m_sudo->setChecked(form.sudo);
    for (size_t i = 0; i < kMailRoles.size(); ++i)
        m_roles[static_cast<qsizetype>(i)]->setChecked(form.roles.contains(kMailRoles.at(i)));
    m_groups->setText(form.groups.join(u", "_s));
    m_addresses->setText(form.addresses.join(u' '));
    m_virtualAddresses->setText(form.virtualAddresses.join(u' '));
    m_mtaInstances->setText(form.mtaInstances.join(u' '));
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
    form.journal = m_source->currentIndex() == 1;
    form.journalFolder = m_journalFolder->text().trimmed();
    form.timezone = m_timezone->currentText().trimmed();
    form.daysBack = m_daysBack->value();
    form.kilobytesPerSecond = m_rate->value();
    form.sudo = m_sudo->isChecked();
    for (size_t i = 0; i < kMailRoles.size(); ++i) {
        if (m_roles[static_cast<qsizetype>(i)]->isChecked())
            form.roles << kMailRoles.at(i);
    }
    form.groups = groupsOf(m_groups);
    form.addresses = wordsOf(m_addresses);
    form.virtualAddresses = wordsOf(m_virtualAddresses);
    form.mtaInstances = wordsOf(m_mtaInstances);
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

QList<HostFormCheck::Problem> HostDialog::check()
{
    const QList<HostFormCheck::Problem> problems = HostFormCheck::problems(form(), m_otherNames);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const auto found = std::ranges::find(problems, field.key(), &HostFormCheck::Problem::field);
        const QString sentence = found == problems.end() ? QString() : found->sentence;
        field->sentence->setText(sentence);
        field->problem->setVisible(!sentence.isEmpty());
        field->editor->setAccessibleDescription(sentence);
    }
    return problems;
}

void HostDialog::accept()
{
    m_checked = true;
    const QList<HostFormCheck::Problem> problems = check();
    if (problems.isEmpty()) {
        Q_EMIT hostEntered(form());
        return QDialog::accept();
    }
    QWidget *first = m_fields.value(problems.first().field).editor;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->isAncestorOf(first))
            m_tabs->setCurrentIndex(tab);
    }
    first->setFocus();
}

} // namespace Estafeta
