// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <unistd.h>

namespace gouji::test {

/// Everyone may read and enter, nobody but root write.
inline constexpr QFile::Permissions readable =
    QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// A person without any rights, for as long as this lives; root may write everywhere.
class WithoutRights
{
public:
    WithoutRights()
        : m_before(geteuid())
    {
        constexpr uid_t nobody = 65534;
        m_isAnother = m_before == 0 && seteuid(nobody) == 0;
    }
    ~WithoutRights()
    {
        if (m_isAnother && seteuid(m_before) != 0)
            qFatal("the rights are gone");
    }
    Q_DISABLE_COPY_MOVE(WithoutRights)

private:
    uid_t m_before;
    bool m_isAnother = false;
};

} // namespace gouji::test
