// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostactor.h"
#include "store/storereader.h"
#include "workspace/storedlines.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <array>
#include <cstdio>

/// followchild STORE PORT KEY LOG [BYTES]: follows a log of 127.0.0.1 into a store, to be killed by
/// a test. With BYTES the store is on a file system of its own that holds no more than that.
/// Says "failed CODE" when the host ended. Told on its standard input: "follow", "count" (says
/// "lines N": so many are in the store), "grow" (room enough from now on), "dump FILE" (the lines of
/// the store).
using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// Needs no right: in a user namespace everybody may mount.
bool mountSmall(const char *folder, const char *bytes)
{
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS;
    return ::unshare(spaces) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("store", folder, "tmpfs", 0, ("size=" + std::string(bytes)).c_str()) == 0;
}

uint64_t linesIn(const std::string &store)
{
    uint64_t lines = 0;
    const auto reader = StoreReader::open(store);
    const auto coverage = reader ? (*reader)->coverage() : Result<Coverage>(Coverage());
    if (coverage) {
        for (const FileCoverage &file : coverage->files)
            lines += file.lines;
    }
    return lines;
}

void dump(const std::string &store, const QString &target)
{
    const auto reader = StoreReader::open(store);
    if (!reader)
        return say("no store");
    const auto lines = loadLines(**reader, {.around = {}, .before = 10'000'000});
    if (!lines)
        return say("no lines");
    std::string text;
    for (const LineBatch::Line &line : lines->lines)
        text.append(lines->textOf(line)).push_back('\n');
    QFile file(target + u".new"_s);
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), std::ssize(text)) >= 0
        && file.rename(target))
        say("dumped");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5)
        return 2;
    if (argc > 5 && !mountSmall(argv[1], argv[5])) {
        std::perror("mount");
        return 3;
    }
    const QCoreApplication application(argc, argv);
    const std::string store = argv[1];
    HostConfig host;
    host.name = "mx1";
    host.address = "127.0.0.1";
    host.port = static_cast<uint16_t>(std::atoi(argv[2]));
    host.identityFiles = {argv[3]};
    host.logPaths = {argv[4]};
    host.timezone = "UTC";

    Workspace workspace;
    QObject::connect(&workspace, &Workspace::hostAdded, [](HostActor *actor) { actor->start(); });
    QObject::connect(&workspace, &Workspace::hostFailed,
                     [](const std::string &, const Error &error) {
                         say("failed " + QByteArray::number(static_cast<int>(error.code)));
                     });
    if (const auto opened = workspace.open(QString::fromStdString(store)); !opened) {
        say("failed " + QByteArray::number(static_cast<int>(opened.error().code)));
        return 4;
    }
    const auto obey = [&](const QByteArray &command) {
        if (command == "follow")
            workspace.follow(host);
        else if (command == "count")
            say("lines " + QByteArray::number(linesIn(store)));
        else if (command == "grow")
            ::mount("store", store.c_str(), "tmpfs", MS_REMOUNT, "size=1g");
        else if (command.startsWith("dump "))
            dump(store, QString::fromLocal8Bit(command.mid(5)));
    };
    QByteArray told;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::array<char, 4096> buffer{};
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0)
            return QCoreApplication::quit();
        told.append(buffer.data(), count);
        for (qsizetype end = told.indexOf('\n'); end >= 0; end = told.indexOf('\n')) {
            obey(told.first(end));
            told.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}
