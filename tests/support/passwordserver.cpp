// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/passwordserver.h"

#include <libssh/callbacks.h>
#include <libssh/server.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Estafeta {

namespace {

constexpr int kTurnMs = 20;
constexpr auto kSftpServer = "/usr/lib/openssh/sftp-server";

/// OpenSSH's own, behind a socket. libssh has one too, which cannot tell the size of an open file.
class SftpServer
{
public:
    ~SftpServer()
    {
        if (m_pid <= 0)
            return;
        close(m_socket); // by which it ends
        waitpid(m_pid, nullptr, 0);
    }

    bool start()
    {
        int ends[2] = {-1, -1};
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, ends[1], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
        char *arguments[] = {const_cast<char *>(kSftpServer), nullptr};
        const int problem = posix_spawn(&m_pid, kSftpServer, &files, nullptr, arguments, environ);
        posix_spawn_file_actions_destroy(&files);
        close(ends[1]);
        m_socket = ends[0];
        return problem == 0;
    }

    [[nodiscard]] int socket() const { return m_socket; }

private:
    pid_t m_pid = 0;
    int m_socket = -1;
};

/// What lets somebody in; shared by the test and the connections' threads.
struct Rules {
    std::mutex mutex;
    QByteArray password;
    QList<PasswordServer::Question> questions;
    bool both = false;
    std::atomic<int> tries{0};
    std::atomic<int> generation{0}; ///< connections of an older one are closed
    std::atomic<bool> stopped{false};
};

/// One connection, on a thread of its own.
class Connection
{
public:
    Connection(Rules &rules, ssh_session session)
        : m_rules(rules)
        , m_session(session)
        , m_generation(rules.generation)
    {}

    void run();

private:
    [[nodiscard]] int methods();
    static int onPassword(ssh_session, const char *, const char *password, void *self);
    static int onMessage(ssh_session, ssh_message message, void *self);
    static ssh_channel onChannel(ssh_session session, void *self);
    static int onSubsystem(ssh_session, ssh_channel channel, const char *name, void *self);
    static int onData(ssh_session, ssh_channel, void *data, uint32_t size, int, void *self);
    static int onAnswer(int socket, int events, void *self);
    void askQuestions(ssh_message message);
    [[nodiscard]] bool areAnswersRight();

    Rules &m_rules;
    ssh_session m_session;
    int m_generation;
    bool m_half = false; ///< the password was right, and the questions are still to come
    ssh_event m_event = nullptr;
    ssh_channel m_channel = nullptr;
    ssh_channel_callbacks_struct m_channelCallbacks{};
    SftpServer m_sftp;
};

int Connection::methods()
{
    const std::lock_guard lock(m_rules.mutex);
    int methods = 0;
    if (!m_rules.password.isEmpty() && !m_half)
        methods |= SSH_AUTH_METHOD_PASSWORD;
    if (!m_rules.questions.isEmpty() && (m_half || !m_rules.both))
        methods |= SSH_AUTH_METHOD_INTERACTIVE;
    return methods;
}

int Connection::onPassword(ssh_session session, const char *, const char *password, void *self)
{
    auto *connection = static_cast<Connection *>(self);
    Rules &rules = connection->m_rules;
    ++rules.tries;
    bool both = false;
    {
        const std::lock_guard lock(rules.mutex);
        if (rules.password.isEmpty() || rules.password != password)
            return SSH_AUTH_DENIED;
        both = rules.both;
    }
    if (!both)
        return SSH_AUTH_SUCCESS;
    connection->m_half = true;
    ssh_set_auth_methods(session, connection->methods());
    return SSH_AUTH_PARTIAL;
}

void Connection::askQuestions(ssh_message message)
{
    std::vector<const char *> prompts;
    std::vector<char> echo;
    for (const PasswordServer::Question &question : std::as_const(m_rules.questions)) {
        prompts.push_back(question.text.constData());
        echo.push_back(question.echo ? 1 : 0);
    }
    ssh_message_auth_interactive_request(message, "", "", static_cast<unsigned>(prompts.size()),
                                         prompts.data(), echo.data());
}

bool Connection::areAnswersRight()
{
    ++m_rules.tries;
    const int count = ssh_userauth_kbdint_getnanswers(m_session);
    if (count != m_rules.questions.size())
        return false;
    for (int i = 0; i < count; ++i) {
        const char *answer = ssh_userauth_kbdint_getanswer(m_session, static_cast<unsigned>(i));
        if (m_rules.questions[i].rightAnswer != answer)
            return false;
    }
    return true;
}

int Connection::onMessage(ssh_session, ssh_message message, void *self)
{
    auto *connection = static_cast<Connection *>(self);
    if (ssh_message_type(message) != SSH_REQUEST_AUTH
        || ssh_message_subtype(message) != SSH_AUTH_METHOD_INTERACTIVE
        || (connection->methods() & SSH_AUTH_METHOD_INTERACTIVE) == 0)
        return 1; // libssh says no
    if (ssh_message_auth_kbdint_is_response(message) == 0)
        connection->askQuestions(message);
    else if (connection->areAnswersRight())
        ssh_message_auth_reply_success(message, 0);
    else
        return 1;
    return 0;
}

ssh_channel Connection::onChannel(ssh_session session, void *self)
{
    auto *connection = static_cast<Connection *>(self);
    connection->m_channel = ssh_channel_new(session);
    ssh_channel_callbacks_struct &callbacks = connection->m_channelCallbacks;
    callbacks.userdata = self;
    callbacks.channel_data_function = onData;
    callbacks.channel_subsystem_request_function = onSubsystem;
    ssh_callbacks_init(&callbacks);
    ssh_set_channel_callbacks(connection->m_channel, &callbacks);
    return connection->m_channel;
}

int Connection::onSubsystem(ssh_session, ssh_channel, const char *name, void *self)
{
    auto *connection = static_cast<Connection *>(self);
    if (std::string_view(name) != "sftp" || !connection->m_sftp.start())
        return SSH_ERROR;
    ssh_event_add_fd(connection->m_event, connection->m_sftp.socket(), POLLIN, onAnswer, self);
    return SSH_OK;
}

int Connection::onData(ssh_session, ssh_channel, void *data, uint32_t size, int, void *self)
{
    const int socket = static_cast<Connection *>(self)->m_sftp.socket();
    return static_cast<int>(write(socket, data, size));
}

int Connection::onAnswer(int socket, int, void *self)
{
    char bytes[32 * 1024];
    const ssize_t got = read(socket, bytes, sizeof bytes);
    if (got <= 0)
        return SSH_ERROR;
    ssh_channel_write(static_cast<Connection *>(self)->m_channel, bytes,
                      static_cast<uint32_t>(got));
    return SSH_OK;
}

void Connection::run()
{
    ssh_server_callbacks_struct callbacks{};
    callbacks.userdata = this;
    callbacks.auth_password_function = onPassword;
    callbacks.channel_open_request_session_function = onChannel;
    ssh_callbacks_init(&callbacks);
    ssh_set_server_callbacks(m_session, &callbacks);
    ssh_set_message_callback(m_session, onMessage, this);
    ssh_set_auth_methods(m_session, methods());
    m_event = ssh_event_new();
    if (ssh_handle_key_exchange(m_session) == SSH_OK) {
        ssh_event_add_session(m_event, m_session);
        while (!m_rules.stopped && m_rules.generation == m_generation
               && ssh_event_dopoll(m_event, kTurnMs) != SSH_ERROR
               && ssh_is_connected(m_session) != 0)
            ;
        ssh_event_remove_session(m_event, m_session);
    }
    ssh_event_remove_fd(m_event, m_sftp.socket());
    ssh_event_free(m_event);
    ssh_disconnect(m_session);
    ssh_free(m_session);
}

} // namespace

class PasswordServer::Private
{
public:
    explicit Private(const QString &hostKeyFile);
    ~Private();

    void listenAndServe();

    Rules rules;
    QByteArray keyFile;
    int listener = -1;
    uint16_t port = 0;
    std::vector<std::thread> connections; ///< of the accepting thread
    std::thread thread;
};

PasswordServer::Private::Private(const QString &hostKeyFile) : keyFile(hostKeyFile.toLocal8Bit())
{
    listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    listen(listener, SOMAXCONN);
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    port = ntohs(address.sin_port);
    thread = std::thread([this] { listenAndServe(); });
}

PasswordServer::Private::~Private()
{
    rules.stopped = true;
    thread.join();
    for (std::thread &connection : connections)
        connection.join();
    close(listener);
}

void PasswordServer::Private::listenAndServe()
{
    while (!rules.stopped) {
        pollfd incoming{listener, POLLIN, 0};
        if (poll(&incoming, 1, kTurnMs) <= 0)
            continue;
        const int socket = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        const bool readConfig = false;
        ssh_bind binding = ssh_bind_new();
        ssh_bind_options_set(binding, SSH_BIND_OPTIONS_PROCESS_CONFIG, &readConfig);
        ssh_bind_options_set(binding, SSH_BIND_OPTIONS_HOSTKEY, keyFile.constData());
        ssh_session session = ssh_new();
        if (ssh_bind_accept_fd(binding, session, socket) == SSH_OK)
            connections.emplace_back([this, session] { Connection(rules, session).run(); });
        else
            ssh_free(session);
        ssh_bind_free(binding);
    }
}

PasswordServer::PasswordServer(const QString &hostKeyFile)
    : d(std::make_unique<Private>(hostKeyFile))
{}

PasswordServer::~PasswordServer() = default;

uint16_t PasswordServer::port() const
{
    return d->port;
}

void PasswordServer::setPassword(const QByteArray &password)
{
    const std::lock_guard lock(d->rules.mutex);
    d->rules.password = password;
}

void PasswordServer::setQuestions(const QList<Question> &questions)
{
    const std::lock_guard lock(d->rules.mutex);
    d->rules.questions = questions;
}

void PasswordServer::setBothWanted(bool both)
{
    const std::lock_guard lock(d->rules.mutex);
    d->rules.both = both;
}

int PasswordServer::tries() const
{
    return d->rules.tries;
}

void PasswordServer::dropConnections()
{
    ++d->rules.generation;
}

} // namespace Estafeta
