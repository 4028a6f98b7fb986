// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Estafeta {

class PlainLabel;

/// The place above the pages where it is said which server has the store that all desks share.
/// Hidden while nobody asks. It takes no password, only the name of the file that holds it.
class ServerPanel : public QWidget
{
    Q_OBJECT
public:
    struct Choice {
        QString servers; ///< as they were typed: "db1.uni.example, db2.uni.example:3307"
        QString database;
        QString user;
        QString passwordFile;
        QString authorityFile;
        bool encrypted = true;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit ServerPanel(QWidget *parent = nullptr);

    /// Shows the choice, to be edited.
    void open(const Choice &choice);
    [[nodiscard]] Choice choice() const;
    /// What is wrong with the choice, in words, until it is edited.
    void setProblem(const QString &words);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(QGridLayout &grid, int row, int column, const char *name, int columns = 1);
    QPushButton *addChooser(QGridLayout &grid, int row, int column, QLineEdit *field);
    void chooseFile(QLineEdit &field);
    void retranslate();
    void onEdited();
    void onOpen();

    QList<QLabel *> m_labels; ///< in the order of the fields
    QLineEdit *m_servers = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_passwordFile = nullptr;
    QLineEdit *m_authorityFile = nullptr;
    QPushButton *m_choosePassword = nullptr;
    QPushButton *m_chooseAuthority = nullptr;
    QCheckBox *m_encrypted;
    PlainLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace Estafeta
