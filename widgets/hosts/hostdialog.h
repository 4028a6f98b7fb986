// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hostformcheck.h"
#include "items/hostform.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

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
    void buildFields();
    void addRow(QFormLayout *layout, const QString &label, QWidget *editor,
                HostFormCheck::Field field);
    void chooseKeyFile();
    /// Shows what is wrong beside the fields; true when nothing is.
    bool check();

    QStringList m_otherNames;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_jumpHosts = nullptr;
    PlainLabel *m_configured = nullptr;
    QTimer m_typing; ///< of the address and the jump hosts
    QPlainTextEdit *m_logPaths = nullptr;
    QComboBox *m_timezone = nullptr;
    QHash<int, PlainLabel *> m_problems; ///< by HostFormCheck::Field
    QHash<int, QWidget *> m_editors;
    bool m_checked = false; ///< from the first try to save on, the sentences follow the typing
};

} // namespace Estafeta
