// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/filtertext.h"

namespace Estafeta {

QString FilterText::error(const FilterError &error, const QString &typed)
{
    const auto at = static_cast<qsizetype>(error.at);
    const qsizetype place = QString::fromUtf8(typed.toUtf8().left(at)).size() + 1;
    //: %1 the number of a character in the filter that was typed, %2 what is wrong there
    return tr("Character %1: %2").arg(QString::number(place), problem(error));
}

QString FilterText::problem(const FilterError &error)
{
    const QString what = QString::fromStdString(error.what);
    switch (error.problem) {
    case FilterProblem::NothingAfter:
        return tr("nothing follows “%1”.").arg(what);
    case FilterProblem::NothingBefore:
        return tr("nothing stands before “%1”. To look for the word itself, put it in quotes.")
            .arg(what);
    case FilterProblem::OpenParenthesis:
        return tr("this parenthesis is not closed.");
    case FilterProblem::CloseParenthesis:
        return tr("this parenthesis was not opened.");
    case FilterProblem::OpenQuote:
        return tr("this quote is not closed.");
    case FilterProblem::OpenPattern:
        return tr("this regular expression has no “/” at its end. To look for a slash, put the "
                  "text in quotes.");
    case FilterProblem::EmptyField:
        return tr("nothing follows “%1”; write a name behind it, without a blank.").arg(what);
    case FilterProblem::BadPattern:
        //: %1 a regular expression, %2 the words of the library that reads it
        return tr("%1 is no regular expression (%2).")
            .arg(what, QString::fromStdString(error.detail));
    case FilterProblem::TooDeep:
        return tr("there are too many NOT or parentheses within each other.");
    }
    return {};
}

QString FilterText::hint()
{
    return tr("deferred                 lines with this text\n"
              "\"connect from\"           a text with blanks\n"
              "/status=(sent|bounced)/  a regular expression\n"
              "host:mx1 program:smtpd   only of this host and this program\n"
              "a b, a OR b, NOT a, ( )  both, one of them, without, first this");
}

} // namespace Estafeta
