// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/logload.h"

#include "tests/integration/sshscene.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Estafeta {

LogLoad::~LogLoad()
{
    m_process.kill();
    m_process.waitForFinished(kSceneWaitMs);
}

void LogLoad::start(int lines)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LOG_WRITER),
                    {m_folder, QString::number(kLinesPerSecond), QString::number(lines)});
}

bool LogLoad::isDone() const
{
    return m_process.state() == QProcess::NotRunning
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void LogLoad::tell(char command)
{
    m_process.write(&command, 1);
    m_process.waitForBytesWritten(kSceneWaitMs);
}

qint64 LogLoad::bytesWritten() const
{
    return QFileInfo(m_folder + u"/all"_s).size();
}

std::string LogLoad::all() const
{
    return contentOf(m_folder + u"/all"_s);
}

} // namespace Estafeta
