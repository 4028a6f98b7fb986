// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/encodingguess.h"

#include <QStringEncoder>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// As cleanup logs a subject when told to.
QString subjectLine(const QString &subject)
{
    return u"Nov 21 10:00:00 mx1 postfix/cleanup[7]: 4AAA000001: info: header Subject: "_s + subject
        + u" from mail.norte.example[198.51.100.7]; from=<a@norte.example> to=<b@aula.example> "_s
          "proto=ESMTP helo=<mail>";
}

std::string guessOf(const QStringList &subjects, const char *encoding, uint64_t bytesBefore = 0)
{
    EncodingGuess guess;
    FileCoverage coverage;
    coverage.bytes = bytesBefore;
    for (const QString &subject : subjects) {
        QStringEncoder encoder(encoding);
        const QByteArray line = encoder(subjectLine(subject));
        guess.add(coverage, line.toStdString());
    }
    guess.note(coverage);
    return coverage.encoding;
}

const QStringList kSpanish = {u"Matrícula del próximo año"_s, u"Reunión con la señora Peña"_s,
                              u"Información sobre la evaluación"_s, u"Mañana no habrá sesión"_s};
const QStringList kRussian = {u"Заявление о приеме на работу"_s, u"Встреча с деканом"_s,
                              u"Новости недели"_s, u"Расписание занятий"_s};
const QStringList kJapanese = {u"会議のお知らせ"_s, u"明日の予定について"_s,
                               u"よろしくお願いします"_s, u"論文の提出について"_s};

} // namespace

class TestEncodingGuess : public QObject
{
    Q_OBJECT

private slots:
    void guesses()
    {
        QCOMPARE(guessOf(kSpanish, "ISO-8859-1"), std::string("ISO-8859-1"));
        QCOMPARE(guessOf(kRussian, "KOI8-R"), std::string("KOI8-R"));
        QCOMPARE(guessOf(kRussian, "windows-1251"), std::string("WINDOWS-1251"));
        QCOMPARE(guessOf(kJapanese, "Shift_JIS"), std::string("SHIFT_JIS"));
    }

    void utf8NeedsNoGuess()
    {
        QCOMPARE(guessOf(kSpanish, "UTF-8"), std::string());
        QCOMPARE(guessOf(kJapanese, "UTF-8"), std::string());
        QCOMPARE(guessOf({u"Plain words"_s, u"More of them"_s, u"And more"_s}, "ISO-8859-1"),
                 std::string());
    }

    void littleIsNotEnough()
    {
        QCOMPARE(guessOf(kSpanish.first(2), "ISO-8859-1"), std::string());
        QCOMPARE(guessOf(kSpanish, "ISO-8859-1", EncodingGuess::kFileBytes + 1), std::string());
    }

    void whatIsKnownStays()
    {
        EncodingGuess guess;
        FileCoverage coverage;
        coverage.encoding = "KOI8-R";
        for (int i = 0; i < 9; ++i)
            guess.add(coverage,
                      "Subject: ma\xf1"
                      "ana");
        guess.note(coverage);
        QCOMPARE(coverage.encoding, std::string("KOI8-R"));
    }

    void anyBytes()
    {
        EncodingGuess guess;
        FileCoverage coverage;
        std::string line(100'000, '\xff');
        for (size_t i = 0; i < line.size(); ++i)
            line[i] = static_cast<char>(i * i / 7 % 256);
        for (int i = 0; i < 5; ++i)
            guess.add(coverage, line);
        guess.note(coverage); // whatever it says
    }
};

QTEST_APPLESS_MAIN(TestEncodingGuess)
#include "tst_encodingguess.moc"
