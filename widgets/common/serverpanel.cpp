// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/serverpanel.h"

#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Estafeta {

ServerPanel::ServerPanel(QWidget *parent)
    : QWidget(parent)
    , m_encrypted(new QCheckBox(this))
    , m_hint(new PlainLabel(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"serverPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    const int unit = spacingUnit(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit, unit, unit, unit);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 2);
    m_servers = addField(*grid, 0, 0, "servers", 2);
    m_database = addField(*grid, 0, 3, "database");
    m_user = addField(*grid, 0, 5, "user");
    m_passwordFile = addField(*grid, 1, 0, "passwordFile");
    m_choosePassword = addChooser(*grid, 1, 2, m_passwordFile);
    m_authorityFile = addField(*grid, 1, 3, "authorityFile");
    m_chooseAuthority = addChooser(*grid, 1, 5, m_authorityFile);
    m_encrypted->setObjectName(u"encrypted"_s);
    grid->addWidget(m_encrypted, 1, 6);
    m_hint->setObjectName(u"serverHint"_s);
    m_hint->setWordWrap(true);
    m_open->setObjectName(u"openServer"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_hint, 1);
    row->addWidget(m_open);
    row->addWidget(m_close);
    grid->addLayout(row, 2, 0, 1, 7);
    for (const int column : {1, 4, 6})
        grid->setColumnStretch(column, column == 6 ? 1 : 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words may need a second line
    connect(m_encrypted, &QCheckBox::toggled, this, &ServerPanel::onEdited);
    connect(m_open, &QPushButton::clicked, this, &ServerPanel::onOpen);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    setTabOrder({m_servers, m_database, m_user, m_passwordFile, m_choosePassword, m_authorityFile,
                 m_chooseAuthority, m_encrypted, m_open, m_close});
    retranslate();
    hide();
}

QLineEdit *ServerPanel::addField(QGridLayout &grid, int row, int column, const char *name,
                                 int columns)
{
    auto *label = new QLabel(this);
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    label->setBuddy(field);
    grid.addWidget(label, row, column);
    grid.addWidget(field, row, column + 1, 1, columns);
    m_labels << label;
    connect(field, &QLineEdit::textEdited, this, &ServerPanel::onEdited);
    connect(field, &QLineEdit::returnPressed, this, &ServerPanel::onOpen);
    return field;
}

QPushButton *ServerPanel::addChooser(QGridLayout &grid, int row, int column, QLineEdit *field)
{
    auto *button = new QPushButton(this);
    grid.addWidget(button, row, column);
    connect(button, &QPushButton::clicked, this, [this, field] { chooseFile(*field); });
    return button;
}

void ServerPanel::chooseFile(QLineEdit &field)
{
    const QString file = QFileDialog::getOpenFileName(this, field.accessibleName(), field.text());
    if (file.isEmpty())
        return;
    field.setText(file);
    onEdited();
}

void ServerPanel::retranslate()
{
    const QStringList names{tr("Ser&vers:"), tr("&Database:"), tr("&Account:"),
                            tr("File with the &password:"), tr("Certificate au&thority:")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_labels[i]->setText(names[i]);
    m_passwordFile->setAccessibleName(tr("File with the password"));
    m_authorityFile->setAccessibleName(tr("File of the certificate's authority"));
    m_servers->setPlaceholderText(u"db1.uni.example, db2.uni.example:3307"_s);
    m_passwordFile->setPlaceholderText(tr("without a password"));
    m_authorityFile->setPlaceholderText(tr("this computer's own"));
    for (QPushButton *chooser : {m_choosePassword, m_chooseAuthority}) {
        chooser->setText(tr("Choose …"));
        giveRoom(chooser);
    }
    m_encrypted->setText(tr("&Encrypted"));
    m_open->setText(tr("&Open"));
    m_close->setText(tr("&Close"));
    giveRoom(m_open);
    giveRoom(m_close);
    if (isVisible())
        onEdited(); // a problem that was said is in the old language
}

void ServerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServerPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void ServerPanel::open(const Choice &choice)
{
    m_servers->setText(choice.servers);
    m_database->setText(choice.database);
    m_user->setText(choice.user);
    m_passwordFile->setText(choice.passwordFile);
    m_authorityFile->setText(choice.authorityFile);
    m_encrypted->setChecked(choice.encrypted);
    onEdited();
    show();
    m_servers->setFocus();
}

ServerPanel::Choice ServerPanel::choice() const
{
    return {m_servers->text().trimmed(),       m_database->text().trimmed(),
            m_user->text().trimmed(),          m_passwordFile->text().trimmed(),
            m_authorityFile->text().trimmed(), m_encrypted->isChecked()};
}

void ServerPanel::setProblem(const QString &words)
{
    m_hint->setSecondary(false);
    m_hint->setText(words);
}

void ServerPanel::onEdited()
{
    m_authorityFile->setEnabled(m_encrypted->isChecked());
    m_chooseAuthority->setEnabled(m_encrypted->isChecked());
    const bool whole = !m_servers->text().trimmed().isEmpty()
        && !m_database->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty();
    m_open->setEnabled(whole);
    m_hint->setSecondary();
    m_hint->setText(tr("A collector fills the store on a MariaDB server, and all desks search it. "
                       "The file with the password must be yours alone to read."));
}

void ServerPanel::onOpen()
{
    if (m_open->isEnabled())
        Q_EMIT chosen();
}

} // namespace Estafeta
