// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hostformcheck.h"
#include "items/hostform.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace Estafeta {

class PlainLabel;

/// Edits one mail host. It saves nothing: hostEntered says what was entered, once it makes sense.
class HostDialog : public QDialog
{
    Q_OBJECT
public:
    /// `otherNames`: of the other hosts, which this one may not have.
    explicit HostDialog(const QStringList &otherNames, QWidget *parent = nullptr);

    void setForm(const HostForm &form);
    [[nodiscard]] HostForm form() const;

    /// What ~/.ssh/config says about the address that was entered; empty: nothing. The answer to
    /// addressEntered.
    void setConfigured(const QString &sentence);

    void accept() override;

Q_SIGNALS:
    /// Somebody may want to know where this leads.
    void addressEntered(const Estafeta::HostForm &form);
    void hostEntered(const Estafeta::HostForm &form);

private:
    /// A field, and the place beside it for what is wrong with it.
    struct Field {
        QWidget *editor = nullptr;
        QWidget *problem = nullptr;
        PlainLabel *sentence = nullptr;
    };

    QFormLayout *addTab(const QString &title);
    void buildConnection();
    void buildLogs();
    void buildSource(QFormLayout *form);
    void onSourceChosen();
    void buildPlace();
    void addRow(QFormLayout *layout, const QString &label, QWidget *editor,
                HostFormCheck::Field field);
    void recheckOn(QWidget *editor);
    /// A row that cannot be wrong, with a sentence below it.
    void addNote(QFormLayout *layout, const QString &text);
    void chooseKeyFile();
    /// Shows what is wrong beside the fields.
    [[nodiscard]] QList<HostFormCheck::Problem> check();

    QStringList m_otherNames;
    QTabWidget *m_tabs;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_jumpHosts = nullptr;
    PlainLabel *m_configured = nullptr;
    QTimer m_typing; ///< of the address and the jump hosts
    QComboBox *m_source = nullptr;
    QLineEdit *m_journalFolder = nullptr;
    QPlainTextEdit *m_logPaths = nullptr;
    QComboBox *m_timezone = nullptr;
    QSpinBox *m_daysBack = nullptr;
    QSpinBox *m_rate = nullptr;
    QCheckBox *m_sudo = nullptr;
    QList<QCheckBox *> m_roles; ///< as kMailRoles
    QLineEdit *m_groups = nullptr;
    QLineEdit *m_addresses = nullptr;
    QLineEdit *m_virtualAddresses = nullptr;
    QLineEdit *m_mtaInstances = nullptr;
    QHash<int, Field> m_fields; ///< by HostFormCheck::Field
    bool m_checked = false;     ///< from the first try to save on, the sentences follow the typing
};

} // namespace Estafeta
