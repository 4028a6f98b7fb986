// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/secretservice.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kWaitMs = 20'000;

/// What a service started by the bus would be one of the person who runs the test: it starts none.
constexpr auto kBus =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=%1</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
)"_L1;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(kWaitMs))
        process.kill();
    process.waitForFinished(kWaitMs);
}

/// Until the process says something on its standard output that has `word`.
QString awaitWord(QProcess &process, const QByteArray &word)
{
    QByteArray said;
    const QDeadlineTimer deadline(kWaitMs);
    while (!said.contains(word) && !deadline.hasExpired()) {
        if (!process.waitForReadyRead(kWaitMs))
            return process.program() + u": "_s + QString::fromUtf8(said)
                + QString::fromUtf8(process.readAllStandardError()) + process.errorString();
        said += process.readAllStandardOutput();
    }
    return {};
}

} // namespace

SecretService::SecretService() = default;

SecretService::~SecretService()
{
    stopKeyring();
    end(m_bus);
}

QString SecretService::start()
{
    const QString socket = path(u"bus"_s);
    QFile config(path(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return config.errorString();
    config.write(QString(kBus).arg(socket).toUtf8());
    config.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (const QString problem = awaitWord(m_bus, "\n"); !problem.isEmpty())
        return problem;
    qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=" + socket.toUtf8()));
    qunsetenv("XDG_CURRENT_DESKTOP"); // of a person who may have another keyring
    qunsetenv("KDE_SESSION_VERSION");
    return startKeyring();
}

QString SecretService::startKeyring()
{
    QDir(path({})).mkpath(u"run"_s);
    QFile::setPermissions(path(u"run"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, path({}));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    m_keyring.setProcessEnvironment(environment);
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
                     u"--control-directory="_s + path(u"run"_s)});
    m_keyring.write("the keyring's own password");
    m_keyring.closeWriteChannel();
    return awaitWord(m_keyring, "GNOME_KEYRING_CONTROL");
}

void SecretService::stopKeyring()
{
    end(m_keyring);
}

} // namespace Estafeta
