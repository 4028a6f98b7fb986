// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <utility>
#include <variant>

namespace Estafeta {

/// What went wrong, for the code above to branch on. The sentence for the user is made in
/// widgets/common/errortext.cpp and app/cli/errortext.cpp, never below.
enum class ErrorCode {
    Cancelled,       ///< the user or the owner asked to stop
    NotFound,        ///< a file, folder or host that does not exist
    NotReadable,     ///< exists, but the permissions or the device refuse
    NoLogs,          ///< a folder that holds no file which may be a log
    NotWritable,     ///< what we keep cannot be made or changed there
    NotAStore,       ///< a folder or file that is not one of ours
    NewerStore,      ///< made by a newer version: left untouched
    OlderStore,      ///< made before the first release, in another layout: left untouched
    DamagedStore,    ///< a database file that SQLite cannot read
    StoreBusy,       ///< another process writes to this store
    DiskFull,        ///< no space left where we write
    BadInput,        ///< an argument that means nothing; context names it
    BadFormat,       ///< a log format's file; context: "FILE:LINE", detail: what is wrong there
    Corrupt,         ///< bytes that do not decode (a torn archive, a cut stream)
    HostUnreachable, ///< name, route, port or time-out
    HostKeyUnknown,  ///< never seen before: ask the user
    HostKeyChanged,  ///< differs from known_hosts, or is revoked: stop
    AuthenticationFailed,
    ConnectionLost,
    RemoteCommandFailed,
    Internal, ///< a broken promise of our own code
};

/// An error as a value. Never holds a secret, and never a bound SQL value.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string context; ///< where: a path, a host, a statement's name
    std::string detail;  ///< the words of the system below (strerror, libssh, SQLite), untranslated

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. `Result<void>` is success or an Error.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Precondition: ok(). Throws std::bad_variant_access otherwise: a bug, not a state.
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }

    /// Precondition: !ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace Estafeta
