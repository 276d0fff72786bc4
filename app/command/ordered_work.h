// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace gouji {

/// Runs work on several threads and hands the results over in the order in which the work was added, in the thread that
/// adds. At most a fixed number of pieces is under way or waiting to be handed over, so that memory does not
/// grow with the number of inputs.
template<typename Result>
class OrderedWork
{
public:
    /// \a deliver is called from \c add and \c finish.
    OrderedWork(int threads, std::function<void(Result)> deliver)
        : m_limit(static_cast<size_t>(threads) * piecesPerThread)
        , m_deliver(std::move(deliver))
    {
        m_pool.setMaxThreadCount(threads);
    }
    ~OrderedWork() { m_pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(OrderedWork)

    /// Starts a piece of work; waits for the oldest one first if too many are open.
    void add(std::function<Result()> work)
    {
        while (m_open.size() >= m_limit)
            deliverOldest();
        auto piece = std::make_shared<Piece>();
        m_open.push_back(piece);
        m_pool.start([this, piece, work = std::move(work)] {
            Result result = work();
            const QMutexLocker locker(&m_mutex);
            piece->result.emplace(std::move(result));
            m_ready.wakeAll();
        });
    }

    /// Waits for everything that is open.
    void finish()
    {
        while (!m_open.empty())
            deliverOldest();
    }

private:
    static constexpr size_t piecesPerThread = 8; // a slow piece must not leave the other threads without work

    struct Piece
    {
        std::optional<Result> result; // guarded by m_mutex
    };

    void deliverOldest()
    {
        const std::shared_ptr<Piece> piece = m_open.front();
        m_open.pop_front();
        {
            const QMutexLocker locker(&m_mutex);
            while (!piece->result)
                m_ready.wait(&m_mutex);
        }
        m_deliver(std::move(*piece->result));
    }

    size_t m_limit;
    std::function<void(Result)> m_deliver;
    QMutex m_mutex;
    QWaitCondition m_ready;
    std::deque<std::shared_ptr<Piece>> m_open; // oldest first
    QThreadPool m_pool;                        // last, so that it is emptied before what its work uses goes
};

} // namespace gouji
