// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>

#include <string>

namespace Estafeta {

/// A process that fills FOLDER/mail.log at 5,000 lines a second, and what it has written.
class LogLoad
{
public:
    static constexpr int kLinesPerSecond = 5'000;

    explicit LogLoad(QString folder) : m_folder(std::move(folder)) {}
    ~LogLoad();

    void start(int lines);
    [[nodiscard]] bool isWriting() const { return m_process.state() != QProcess::NotRunning; }
    /// It ended by itself, having written all its lines.
    [[nodiscard]] bool isDone() const;

    // Between two of its lines.
    void rename() { tell('r'); } ///< it writes on into the renamed file until reopen()
    void reopen() { tell('o'); }
    void copyAndTruncate() { tell('c'); }
    void compress() { tell('z'); } ///< the newest renamed file

    [[nodiscard]] qint64 bytesWritten() const;
    [[nodiscard]] std::string all() const;

private:
    void tell(char command);

    QString m_folder;
    QProcess m_process;
};

} // namespace Estafeta
