// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writerlease.h"

#include "core/text.h"
#include "store/serverstatements.h"

#include <QRandomGenerator>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <mutex>
#include <set>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace Estafeta {

namespace {

// Of the time that it lasts: what a slow server or a short pause of ours may take is left.
constexpr int kKeptPerTerm = 6;
constexpr int kTries = 5;

/// "mx1.uni.example, process 4711, boot of the machine, pid:[4026531836]": so that a number that
/// was given to another process after a restart, or in another container, is not taken for it.
std::string machine()
{
    return QSysInfo::machineHostName().toStdString();
}

/// Where processes have such numbers: containers have their own. See pid_namespaces(7).
std::string processSpace()
{
    std::error_code problem;
    return std::filesystem::read_symlink("/proc/self/ns/pid", problem).string();
}

std::string holderName()
{
    return machine() + ", process " + std::to_string(getpid()) + ", boot "
        + QSysInfo::bootUniqueId().toStdString() + ", " + processSpace();
}

/// Whether `holder` is a process of this machine, since its last start or before, that has ended.
bool isGone(std::string_view holder)
{
    const std::string_view process = after(holder, ", process ");
    const std::string_view boot = after(process, ", boot ");
    if (holder.substr(0, holder.find(", process ")) != machine() || boot.empty())
        return false;
    if (before(boot, ", ") != QSysInfo::bootUniqueId().toStdString())
        return true;
    if (after(boot, ", ") != processSpace())
        return false;
    const auto pid = static_cast<pid_t>(std::atoll(std::string(process).c_str()));
    return pid > 0 && pid != getpid() && kill(pid, 0) != 0 && errno == ESRCH;
}

/// The tokens that this process holds. One of ours that is none of them was not given back: the
/// server could not be reached just then.
class OwnTokens
{
public:
    void add(int64_t token)
    {
        const std::scoped_lock lock(m_mutex);
        m_tokens.insert(token);
    }
    void remove(int64_t token)
    {
        const std::scoped_lock lock(m_mutex);
        m_tokens.erase(token);
    }
    [[nodiscard]] bool has(int64_t token)
    {
        const std::scoped_lock lock(m_mutex);
        return m_tokens.contains(token);
    }

private:
    std::mutex m_mutex;
    std::set<int64_t> m_tokens;
};

OwnTokens &ownTokens()
{
    static OwnTokens tokens;
    return tokens;
}

} // namespace

WriterLease::~WriterLease()
{
    if (m_token == 0)
        return;
    ownTokens().remove(m_token);
    (void)Query(m_connection, ServerSql::kEndLease).bind(m_token).exec();
}

Result<void> WriterLease::take()
{
    m_token = static_cast<int64_t>(QRandomGenerator::system()->generate64() >> 1) | 1;
    // Before the server has it, or another writer of ours would call it left behind.
    ownTokens().add(m_token);
    for (int left = kTries;; --left) {
        auto taken = tryToTake(m_token);
        if (taken && !*taken) {
            const auto gone = leftBehind();
            if (!gone)
                return gone.error();
            if (*gone != 0)
                taken = tryToTake(*gone);
        }
        if (taken && *taken)
            return {};
        // On another node of a cluster somebody did the same at the same time.
        if (!taken && m_connection.session().mayTryAgain() && left > 0)
            continue;
        ownTokens().remove(std::exchange(m_token, 0));
        return taken ? refuse() : taken.error();
    }
}

Result<bool> WriterLease::tryToTake(int64_t instead)
{
    const std::string holder = holderName();
    Query take(m_connection, ServerSql::kTakeLease);
    take.bind(m_token).bind(std::string_view(holder)).bind(lastsUs()).bind(instead);
    if (auto done = take.exec(); !done)
        return done.error();
    return take.changes() > 0;
}

Result<int64_t> WriterLease::leftBehind()
{
    Query lease(m_connection, ServerSql::kLease);
    if (auto done = lease.exec(); !done)
        return done.error();
    if (!lease.next())
        return int64_t{0};
    const int64_t token = lease.integer(0);
    const std::string holder = lease.bytes(1);
    const bool isOurs = holder == holderName() && !ownTokens().has(token);
    return isOurs || isGone(holder) ? token : 0;
}

Result<void> WriterLease::refuse()
{
    std::string holder;
    Query lease(m_connection, ServerSql::kLease);
    if (lease.exec() && lease.next())
        holder = lease.bytes(1);
    return Error{ErrorCode::StoreBusy, m_connection.path(),
                 holder.substr(0, holder.find(", boot "))};
}

Result<void> WriterLease::renew()
{
    Query renew(m_connection, ServerSql::kRenewLease);
    if (auto done = renew.bind(lastsUs()).bind(m_token).exec(); !done)
        return done;
    return renew.changes() > 0 ? Result<void>() : refuse();
}

Result<void> WriterLease::keep()
{
    const auto now = Clock::now();
    if (now - m_kept < m_lasts / kKeptPerTerm)
        return {};
    auto done = renew();
    if (done)
        m_kept = now;
    return done;
}

} // namespace Estafeta
