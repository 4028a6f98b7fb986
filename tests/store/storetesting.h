// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storereader.h"
#include "store/storewriter.h"
#include "tests/support/mariadbserver.h"
#include "trace/figures.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

/// What the tests of the store have in common.
namespace Estafeta::StoreTesting {

/// 2026-11-21T00:00:00Z.
inline constexpr int32_t kDay = 20'778;

/// A moment `seconds` after the midnight that begins kDay.
[[nodiscard]] Time at(int64_t seconds);

/// A message: what a bundle of one submission is made of.
struct Message {
    std::string id = "m@uni.example"; ///< Message-ID without brackets
    std::string queueId = "4F0A1B2C3D";
    std::string sender = "Ana@Uni.example"; ///< as logged
    std::vector<std::string> recipients{"bob@elsewhere.example"};
    std::vector<std::string> finals; ///< of the first recipient
    std::string ip = "192.0.2.7";
    std::string relay = "mx.elsewhere.example";
    std::string virus;
    int32_t scoreMilli = INT32_MIN;
    Time first = at(3600);
    Verdict verdict = Verdict::DeliveredRemote;
    HostId host = 0;
    int64_t size = 1000;
    bool open = false;
    int64_t seconds = 5; ///< from the first line to the last
    Direction direction = Direction::In;
    Finding finding = Finding::None;
    bool queued = true;
    std::string legs = "legs"; ///< what saidBy() gives back; counted are two: one at the host, and
                               ///< an hour later one at the next
};

[[nodiscard]] BundleRecord makeBundle(BundleId id, const Message &message);

/// Legs, as a record has them, that say `text`, and what the legs of a stored bundle say.
[[nodiscard]] std::string legsSaying(std::string_view text);
[[nodiscard]] std::string saidBy(const StoredBundle &bundle);

/// A folder for a store that is not there yet; its path is folder().
class StoreFolderFixture
{
public:
    [[nodiscard]] std::string folder() const;
    [[nodiscard]] std::string file(const char *name) const;

private:
    QTemporaryDir m_dir;
};

/// A place for a store that is not there yet: a folder, or with ESTAFETA_TEST_STORE=mariadb an
/// empty database on a server that the whole test program shares.
class StorePlaceFixture
{
public:
    StorePlaceFixture();

    [[nodiscard]] const std::string &location() const { return m_location; }

private:
    QTemporaryDir m_dir;
    std::string m_location;
};

/// The server of this test program, started when it is asked for first.
[[nodiscard]] MariadbServer &sharedServer();

/// Stops the test when the result is an error.
template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
    return std::move(result).value();
}

inline void take(Result<void> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
}

/// A new store with the messages, one commit, and then closed.
void fill(const std::string &location, const std::vector<Message> &messages);

/// Message-ID-like labels ("subject" of each row) in the order the search gave them.
[[nodiscard]] QStringList found(StoreReader &reader, const SearchQuery &query,
                                SearchOutcome *outcome = nullptr);

/// All rows of all tables of a database file but those for undoing, as text, sorted.
[[nodiscard]] QStringList dump(const std::string &path);

} // namespace Estafeta::StoreTesting
