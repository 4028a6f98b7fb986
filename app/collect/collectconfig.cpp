// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/collectconfig.h"

#include "app/cli/errortext.h"
#include "app/cli/keeptext.h"
#include "app/collect/credentials.h"
#include "store/storelocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;

namespace Estafeta::Cli {

namespace {

const std::map<QString, QString CollectConfig::*> kPaths{
    {u"store"_s, &CollectConfig::store},          {u"hosts"_s, &CollectConfig::hosts},
    {u"status"_s, &CollectConfig::status},        {u"known-hosts"_s, &CollectConfig::knownHosts},
    {u"ssh-config"_s, &CollectConfig::sshConfig}, {u"formats"_s, &CollectConfig::formats},
};

const std::map<QString, QString CredentialNames::*> kCredentials{
    {u"key"_s, &CredentialNames::key},
    {u"passphrase"_s, &CredentialNames::passphrase},
    {u"password"_s, &CredentialNames::password},
};
constexpr auto kStorePassword = "store-password"_L1;

constexpr auto kAtTheTop =
    "store, store-password, hosts, status, known-hosts, ssh-config, formats, follow, "
    "kilobytes-per-second, retry-seconds, keep-days, keep-lines, keep-size, key, passphrase and "
    "password"_L1;
constexpr auto kOfAHost = "key, passphrase and password"_L1;
constexpr uint32_t kMostRetrySeconds = 86'400;

QString asNumber(const QString &value, uint32_t least, uint32_t most, uint32_t &number)
{
    bool good = false;
    const uint32_t given = value.toUInt(&good);
    if (!good || given < least || given > most)
        return u"\"%1\" is no whole number from %2 to %3."_s.arg(value).arg(least).arg(most);
    number = given;
    return {};
}

/// What each line says, and what is wrong with it.
class Reader
{
public:
    explicit Reader(const QString &file) : m_folder(QFileInfo(file).absolutePath()) {}

    /// Empty: nothing is wrong.
    QString read(const QString &line);
    [[nodiscard]] const CollectConfig &config() const { return m_config; }

private:
    QString begin(const QString &host);
    QString set(const QString &name, const QString &value);
    QString setNumber(const QString &name, const QString &value);
    QString setKeep(const QString &name, const QString &value);
    QString setHosts(const QString &value);
    QString setServer(const QString &address);
    static QString setCredential(QString &credential, const QString &value);

    QDir m_folder;
    CollectConfig m_config;
    QString m_host; ///< whose section it is; empty: before the first
    QSet<QString> m_seen;
};

QString Reader::read(const QString &line)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return {};
    if (line.startsWith(u'[') && line.endsWith(u']'))
        return begin(line.sliced(1, line.size() - 2).trimmed());
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return u"\"%1\" is not written as \"name = value\"."_s.arg(line);
    const QString name = line.first(equals).trimmed();
    const QString value = line.sliced(equals + 1).trimmed();
    if (value.isEmpty())
        return u"%1 has no value."_s.arg(name);
    if (m_seen.contains(name))
        return u"%1 is given twice."_s.arg(name);
    m_seen.insert(name);
    return set(name, value);
}

QString Reader::begin(const QString &host)
{
    if (host.isEmpty())
        return u"[] names no host."_s;
    if (m_config.of.contains(host))
        return u"[%1] is there twice."_s.arg(host);
    m_host = host;
    m_config.of[host];
    m_seen.clear();
    return {};
}

QString Reader::set(const QString &name, const QString &value)
{
    const auto credential = kCredentials.find(name);
    if (credential != kCredentials.end()) {
        CredentialNames &names = m_host.isEmpty() ? m_config.credentials : m_config.of[m_host];
        return setCredential(names.*credential->second, value);
    }
    if (!m_host.isEmpty())
        return u"\"%1\" is no setting of a host; %2 are."_s.arg(name, kOfAHost);
    if (name == kStorePassword)
        return setCredential(m_config.storePassword, value);
    const auto path = kPaths.find(name);
    if (path != kPaths.end()) {
        if (name == u"store" && value.contains("://"_L1))
            return setServer(value);
        m_config.*path->second = QDir::cleanPath(m_folder.absoluteFilePath(value));
        return {};
    }
    return name == u"follow" ? setHosts(value) : setNumber(name, value);
}

QString Reader::setNumber(const QString &name, const QString &value)
{
    if (name == u"kilobytes-per-second")
        return asNumber(value, 1, std::numeric_limits<uint32_t>::max(),
                        m_config.kilobytesPerSecond);
    if (name == u"keep-days" || name == u"keep-lines" || name == u"keep-size")
        return setKeep(name, value);
    if (name != u"retry-seconds")
        return u"\"%1\" is no setting; %2 are."_s.arg(name, kAtTheTop);
    uint32_t seconds = 0;
    const QString problem = asNumber(value, 1, kMostRetrySeconds, seconds);
    if (problem.isEmpty())
        m_config.retry = std::chrono::seconds(seconds);
    return problem;
}

QString Reader::setServer(const QString &address)
{
    if (const auto location = StoreLocation::parse(address.toStdString()); !location)
        return errorSentence(location.error());
    else if (!location->server())
        return u"\"%1\" is neither a folder nor an address such as mariadb://USER@HOST/DATABASE."_s
            .arg(address);
    m_config.store = address;
    return {};
}

QString Reader::setKeep(const QString &name, const QString &value)
{
    Retention &rule = m_config.keep.emplace(m_config.keep.value_or(Retention()));
    if (name == u"keep-size") {
        const auto bytes = sizeFromText(value);
        if (!bytes)
            return u"\"%1\" is no size; write it like 800M, 20G or 1T."_s.arg(value);
        rule.bytes = *bytes;
        return {};
    }
    uint32_t days = 0;
    const QString problem = asNumber(value, 1, kMostDays, days);
    const auto number = static_cast<int32_t>(days);
    if (name == u"keep-days" && !m_seen.contains(u"keep-lines"_s))
        rule.traceDays = rule.lineDays = number;
    else
        (name == u"keep-days" ? rule.traceDays : rule.lineDays) = number;
    return problem;
}

QString Reader::setHosts(const QString &value)
{
    const QStringList names = value.split(u',');
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            return u"\"%1\" is no list of hosts; write it like \"mx1, mx2\"."_s.arg(value);
        m_config.follow << name.trimmed();
    }
    return {};
}

/// A name, as systemd takes them, and not the secret itself or a file somewhere.
QString Reader::setCredential(QString &credential, const QString &value)
{
    const bool good = !value.contains(u'/') && value != u"." && value != u"..";
    if (!good)
        return u"\"%1\" is not the name of a credential, as in LoadCredential=NAME:FILE."_s.arg(
            value);
    credential = value;
    return {};
}

} // namespace

Checked<CollectConfig> parseCollectConfig(const QByteArray &text, const QString &file)
{
    Reader reader(file);
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString problem = reader.read(lines[i].trimmed());
        if (!problem.isEmpty())
            return {{}, u"%1, line %2: %3"_s.arg(file).arg(i + 1).arg(problem)};
    }
    for (const QString &name : {u"store"_s, u"hosts"_s}) {
        if ((reader.config().*kPaths.at(name)).isEmpty())
            return {{}, u"%1: it says no %2; that is needed."_s.arg(file, name)};
    }
    CollectConfig config = reader.config();
    if (config.keep) {
        const QString problem = ruleProblem(*config.keep);
        if (!problem.isEmpty())
            return {{}, u"%1: %2"_s.arg(file, problem)};
    }
    if (config.storePassword.isEmpty())
        return {config, {}};
    if (!isServerAddress(config.store.toStdString()))
        return {{},
                u"%1: store-password is of a store on a server, and %2 is a folder."_s.arg(
                    file, config.store)};
    // Credentials are files that only the service may read.
    const QString credential =
        QString::fromLatin1(QUrl::toPercentEncoding(credentialFile(config.storePassword), "/"));
    config.store += (config.store.contains(u'?') ? u'&' : u'?') + u"password-file="_s + credential;
    return {config, {}};
}

Checked<CollectConfig> loadCollectConfig(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {{}, u"%1 cannot be read (%2)."_s.arg(file, source.errorString())};
    return parseCollectConfig(source.readAll(), file);
}

} // namespace Estafeta::Cli
