// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>

/// logwriter FOLDER RATE LINES: a mail server's syslog, as a process of its own. Writes at most
/// LINES lines at RATE a second into FOLDER/mail.log, some of them in two writes, and each also
/// into FOLDER/all, in the same order. Each byte on its standard input is done between two writes:
///     r  rename mail.log; go on in the renamed file until it is told to open the new one
///     o  open the new one (SIGHUP of a real one)
///     c  copy and truncate
///     z  compress the newest renamed file
///     q  end
/// It waits for what it is told between two lines only, as a syslog does, so that no line is lost
/// by the rotation itself.
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

void writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0) {
            std::perror("logwriter");
            std::exit(1);
        }
        bytes.remove_prefix(static_cast<size_t>(count));
    }
}

class Writer
{
public:
    explicit Writer(const fs::path &folder)
        : m_log(folder / "mail.log")
        , m_all(::open((folder / "all").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644))
    {
        openNew();
    }

    void line(int number)
    {
        char text[160];
        const int micro = number % 1'000'000;
        const int second = number / 1'000'000 % 60;
        const int length = std::snprintf(
            text, sizeof text,
            "2026-06-01T10:00:%02d.%06d+00:00 mx1 postfix/smtp[%d]: 4F%07d: to=<u%d@uni.example>, "
            "relay=none, delay=1, status=deferred\n",
            second, micro, number % 32'000, number, number % 5'000);
        const std::string_view whole(text, static_cast<size_t>(length));
        const size_t cut = number % 7 == 0 ? whole.size() / 2 : whole.size();
        writeAll(m_file, whole.substr(0, cut));
        writeAll(m_file, whole.substr(cut));
        writeAll(m_all, whole);
    }

    void obey(char command)
    {
        if (command == 'r')
            rename();
        else if (command == 'o')
            openNew();
        else if (command == 'c')
            copyTruncate();
        else if (command == 'z')
            compress();
    }

private:
    [[nodiscard]] fs::path rotated(int number) const
    {
        return m_log.string() + '.' + std::to_string(number);
    }

    void openNew()
    {
        if (m_file >= 0)
            ::close(m_file);
        m_file = ::open(m_log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    }

    /// .1 becomes .2 and so on, compressed or not.
    void shift() const
    {
        for (int i = 8; i > 0; --i) {
            for (const char *end : {"", ".gz"}) {
                const fs::path from = rotated(i).string() + end;
                if (fs::exists(from))
                    fs::rename(from, rotated(i + 1).string() + end);
            }
        }
    }

    void rename() const
    {
        shift();
        fs::rename(m_log, rotated(1));
        ::close(::open(m_log.c_str(), O_WRONLY | O_CREAT, 0644));
    }

    void copyTruncate() const
    {
        shift();
        fs::copy_file(m_log, rotated(1));
        if (::truncate(m_log.c_str(), 0) != 0)
            std::perror("truncate");
    }

    void compress() const
    {
        const std::string name = rotated(1).string();
        const pid_t child = ::fork();
        if (child == 0) {
            ::execlp("gzip", "gzip", name.c_str(), nullptr);
            std::_Exit(127);
        }
    }

    fs::path m_log;
    int m_all;
    int m_file = -1;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    Writer writer(argv[1]);
    const int rate = std::atoi(argv[2]);
    const int lines = std::atoi(argv[3]);
    const auto start = Clock::now();
    char command = 0;
    for (int number = 0; number < lines && command != 'q'; ++number) {
        const auto due = start + std::chrono::microseconds(std::chrono::seconds(number)) / rate;
        if (due - Clock::now() > std::chrono::milliseconds(5))
            std::this_thread::sleep_until(due);
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (number % 16 == 0 && ::poll(&input, 1, 0) > 0 && ::read(STDIN_FILENO, &command, 1) == 1)
            writer.obey(command);
        writer.line(number);
    }
    return 0;
}
