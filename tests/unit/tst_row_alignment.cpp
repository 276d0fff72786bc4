// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/row_alignment.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <limits>

using namespace gouji;
using namespace gouji::recovery;
using namespace Qt::StringLiterals;

/// Items into slots: what is certain, what is not, and that nothing likely is left out.
class TestRowAlignment : public QObject
{
    Q_OBJECT

private slots:
    void options_data();
    void options();
    void certainFigures_data();
    void certainFigures();
    void hintsSettle_data();
    void hintsSettle();
    void bestFillsFromTheLeft();
    void placementsOfOneFigure();
    void limitIsTold();
    void sameAsEveryWayCounted_data();
    void sameAsEveryWayCounted();
};

namespace {

/// 1 a figure, g one glued to its label, G a glued one that the row needs, - a mark, _ an empty place, t a word. A
/// digit behind a colon is the slot that the column map says: "1:3".
std::vector<Item> itemsOf(const QString &shorthand)
{
    std::vector<Item> items;
    for (const QString &word : shorthand.split(u' ', Qt::SkipEmptyParts)) {
        Item item;
        const char16_t kind = word[0].unicode();
        item.kind = kind == u'_'   ? FieldKind::Empty
                    : kind == u'-' ? FieldKind::Mark
                    : kind == u't' ? FieldKind::Text
                                   : FieldKind::Figure;
        item.glued = kind == u'g' || kind == u'G';
        item.gluedIsFigure = kind == u'G';
        item.position = static_cast<int>(items.size());
        item.span = {item.position * 2, item.position * 2 + 1};
        if (word.size() == 3)
            item.hint = word[2].digitValue();
        items.push_back(item);
    }
    return items;
}

/// What can stand in each slot: numbers of items, "o" for open.
QString optionsOf(const RowAlignment &alignment, int width)
{
    QStringList result;
    for (int slot = 0; slot < width; ++slot) {
        QStringList some;
        for (const int option : alignment.options(slot))
            some.append(option < 0 ? u"o"_s : QString::number(option));
        some.sort();
        result.append(some.join(u','));
    }
    return result.join(u' ');
}

QString shown(const Placement &placement)
{
    QStringList places;
    for (const int item : placement)
        places.append(item < 0 ? u"o"_s : QString::number(item));
    return places.join(u' ');
}

} // namespace

void TestRowAlignment::options_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("emptiesCount");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as many figures as slots") << u"1 1 1"_s << 3 << true << u"0 1 2"_s;
    QTest::newRow("as many figures as slots, empties before") << u"_ _ 1 1 1"_s << 3 << true << u"2 3 4"_s;
    QTest::newRow("as many figures as slots, empties behind") << u"1 1 1 _ _"_s << 3 << true << u"0 1 2"_s;
    QTest::newRow("as many figures as slots, empties on both sides") << u"_ 1 1 1 _ _"_s << 3 << false << u"1 2 3"_s;
    QTest::newRow("figures and marks fill the slots alike") << u"_ 1 - 1"_s << 3 << true << u"1 2 3"_s;
    QTest::newRow("nothing at all") << QString() << 3 << true << u"o o o"_s;
    QTest::newRow("an empty place between figures is a place") << u"1 _ 1"_s << 3 << true << u"0 1 2"_s;
    QTest::newRow("one slot, one figure") << u"_ 1 _"_s << 1 << true << u"1"_s;
    QTest::newRow("a word among figures whose columns are known") << u"1:0 t:1 1:2"_s << 3 << true << u"0 1 2"_s;
    QTest::newRow("one figure alone can stand anywhere") << u"1"_s << 3 << true << u"0,o 0,o 0,o"_s;
    QTest::newRow("two figures in three slots") << u"1 1"_s << 3 << true << u"0,o 0,1,o 1,o"_s;
    QTest::newRow("one figure more than slots") << u"1 1 1"_s << 2 << true << u"0,1 1,2"_s;
    QTest::newRow("two figures for one slot") << u"1 1"_s << 1 << false << u"0,1"_s;
}

void TestRowAlignment::options()
{
    QFETCH(QString, items);
    QFETCH(int, width);
    QFETCH(bool, emptiesCount);
    QFETCH(QString, expected);
    const std::vector<Item> list = itemsOf(items);
    QCOMPARE(optionsOf(RowAlignment(list, width, emptiesCount), width), expected);
}

void TestRowAlignment::certainFigures_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("emptiesCount");
    QTest::addColumn<QString>("certain"); // numbers of the figures that stand in one slot only, and no other can
    QTest::newRow("empties at the left margin prove nothing") << u"_ 1 1"_s << 3 << true << QString();
    QTest::newRow("empties at the right margin prove nothing") << u"1 1 _"_s << 3 << true << QString();
    QTest::newRow("empties at both margins prove nothing") << u"_ 1 _"_s << 3 << true << QString();
    QTest::newRow("empty places between figures, one at the margin too many") << u"_ 1 _ 1"_s << 3 << true << u"1 3"_s;
    QTest::newRow("empties between figures that mean nothing") << u"1 _ 1"_s << 4 << false << QString();
    QTest::newRow("figures and empties in a row too narrow") << u"1 _ 1 1 1"_s << 7 << true << QString();
    QTest::newRow("every figure there, empties strewn between, which mean nothing")
        << u"1 _ 1 _ _ 1"_s << 3 << false << u"0 2 5"_s;
    QTest::newRow("a figure glued to the label and one too few behind it") << u"g 1 1"_s << 3 << true << QString();
    QTest::newRow("a figure glued to the label of a full row") << u"g 1 1 1"_s << 3 << true << u"1 2 3"_s;
    QTest::newRow("a glued figure that the row needs") << u"G 1 1"_s << 3 << true << u"0 1 2"_s;
}

void TestRowAlignment::certainFigures()
{
    QFETCH(QString, items);
    QFETCH(int, width);
    QFETCH(bool, emptiesCount);
    QFETCH(QString, certain);
    const std::vector<Item> list = itemsOf(items);
    const RowAlignment alignment(list, width, emptiesCount);
    QMap<int, int> slotsOfItem;
    QSet<int> alone;
    for (int slot = 0; slot < width; ++slot) {
        for (const int option : alignment.options(slot))
            ++slotsOfItem[option];
        if (alignment.options(slot).size() == 1)
            alone.insert(alignment.options(slot).front());
    }
    QStringList found;
    for (int item = 0; item < static_cast<int>(list.size()); ++item) {
        if (list[static_cast<size_t>(item)].isFilled() && alone.contains(item) && slotsOfItem[item] == 1)
            found.append(QString::number(item));
    }
    QCOMPARE(found.join(u' '), certain);
}

void TestRowAlignment::hintsSettle_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("expected"); // five slots
    QTest::newRow("a lone figure in its column") << u"1:3"_s << u"o o o 0 o"_s;
    QTest::newRow("two figures in theirs") << u"1:1 1:4"_s << u"o 0 o o 1"_s;
    QTest::newRow("empties have columns too") << u"_:0 1:1 _:2 _:3 1:4"_s << u"0 1 2 3 4"_s;
    QTest::newRow("a mark in its column") << u"-:0 1:4"_s << u"0 o o o 1"_s;
}

void TestRowAlignment::hintsSettle()
{
    QFETCH(QString, items);
    QFETCH(QString, expected);
    const std::vector<Item> list = itemsOf(items);
    for (const bool emptiesCount : {true, false}) {
        const RowAlignment alignment(list, 5, emptiesCount);
        QCOMPARE(optionsOf(alignment, 5), expected);
        QCOMPARE(shown(alignment.best()), expected);
    }
}

void TestRowAlignment::bestFillsFromTheLeft()
{
    const std::vector<Item> two = itemsOf(u"1 1"_s);
    QCOMPARE(shown(RowAlignment(two, 4, false).best()), u"0 1 o o"_s);
    const std::vector<Item> none;
    QCOMPARE(shown(RowAlignment(none, 2, true).best()), u"o o"_s);
    QCOMPARE(RowAlignment(none, 0, true).bestCost(), 0);
    const std::vector<Item> full = itemsOf(u"1 1 1"_s);
    QCOMPARE(RowAlignment(full, 3, true).bestCost(), 0); // nothing to explain
}

void TestRowAlignment::placementsOfOneFigure()
{
    const std::vector<Item> one = itemsOf(u"1"_s);
    const auto placements = RowAlignment(one, 3, true).placements(100);
    QVERIFY(placements);
    QStringList found;
    for (const Placement &placement : *placements)
        found.append(shown(placement));
    found.sort();
    QCOMPARE(found, (QStringList{u"0 o o"_s, u"o 0 o"_s, u"o o 0"_s}));
}

void TestRowAlignment::limitIsTold()
{
    // Three figures in seven slots: 35 ways.
    const std::vector<Item> three = itemsOf(u"1 1 1"_s);
    const RowAlignment alignment(three, 7, false);
    const auto all = alignment.placements(35);
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(35));
    QVERIFY(!alignment.placements(34));
    QVERIFY(!alignment.placements(0));
    // Hundreds of empty places of which any may stand for a slot: told without walking the ways.
    const std::vector<Item> many = itemsOf(QStringList(300, u"_"_s).join(u' '));
    QVERIFY(!RowAlignment(many, 15, false).placements(2000));
}

namespace {

/// What each way of explaining a piece of text costs, measured on rows so small that only one way is left.
struct Costs
{
    static int best(const QString &items, int width, bool emptiesCount)
    {
        const std::vector<Item> list = itemsOf(items);
        return RowAlignment(list, width, emptiesCount).bestCost();
    }
    explicit Costs(bool emptiesCount)
        : open(best(QString(), 1, emptiesCount))
        , openInside(best(u"1:0 1:2"_s, 3, emptiesCount))
        , figure(best(u"1"_s, 0, emptiesCount))
        , glued(best(u"g"_s, 0, emptiesCount))
        , text(best(u"t"_s, 0, emptiesCount))
        , textInSlot(best(u"t"_s, 1, emptiesCount))
        , emptyBefore(best(u"_ 1"_s, 1, emptiesCount))
        , emptyBehind(best(u"1 _"_s, 1, emptiesCount))
        , emptyInside(best(u"1 _ 1"_s, 0, emptiesCount) - 2 * figure)
        , emptyHinted(best(u"_:0"_s, 0, emptiesCount))
        , againstHint(best(u"1:1"_s, 1, emptiesCount))
        , gluedIsFirst(best(u"g _ 1"_s, 0, emptiesCount) - glued - figure == emptyInside)
    {
    }
    int open, openInside, figure, glued, text, textInSlot, emptyBefore, emptyBehind, emptyInside, emptyHinted,
        againstHint;
    bool gluedIsFirst; // whether the places behind a glued figure stand between figures
};

/// Every way of putting items into slots in their order, counted one by one.
class EveryWay
{
public:
    EveryWay(const std::vector<Item> &items, int width, bool emptiesCount)
        : m_items(items)
        , m_slots(width)
        , m_costs(emptiesCount)
    {
        for (int i = 0; i < count(); ++i) {
            const Item &item = items[static_cast<size_t>(i)];
            if (item.isFilled() && (!item.glued || item.gluedIsFigure || m_costs.gluedIsFirst)) {
                m_first = std::min(m_first, i);
                m_last = i;
            }
        }
        Placement placement(static_cast<size_t>(width), -1);
        extend(placement, 0, 0);
    }

    int best() const { return m_best; }
    QSet<QString> within(int margin) const
    {
        QSet<QString> result;
        for (const auto &[name, cost] : m_found) {
            if (cost <= m_best + margin)
                result.insert(name);
        }
        return result;
    }

private:
    int count() const { return static_cast<int>(m_items.size()); }

    void extend(Placement &placement, int slot, int item)
    {
        if (slot == m_slots) {
            const int cost = costOf(placement);
            m_found.emplace_back(shown(placement), cost);
            m_best = std::min(m_best, cost);
            return;
        }
        extend(placement, slot + 1, item);
        for (int next = item; next < count(); ++next) {
            placement[static_cast<size_t>(slot)] = next;
            extend(placement, slot + 1, next + 1);
        }
        placement[static_cast<size_t>(slot)] = -1;
    }

    int costOf(const Placement &placement) const
    {
        int cost = 0;
        int item = 0;
        int open = 0;
        for (int slot = 0; slot < m_slots; ++slot) {
            const int placed = placement[static_cast<size_t>(slot)];
            if (placed < 0) {
                ++open;
                continue;
            }
            cost += gap(item, placed, open) + place(m_items[static_cast<size_t>(placed)], slot);
            item = placed + 1;
            open = 0;
        }
        return cost + gap(item, count(), open);
    }

    /// Items ignored and slots left open next to each other: an open slot stands before or behind any of the items,
    /// wherever that says least.
    int gap(int from, int to, int open) const
    {
        int cost = 0;
        int cheapest = std::numeric_limits<int>::max();
        for (int i = from; i <= to; ++i)
            cheapest = std::min(cheapest, i > m_first && i <= m_last ? m_costs.openInside : m_costs.open);
        for (int i = from; i < to; ++i)
            cost += drop(i);
        return cost + (open > 0 ? open * cheapest : 0);
    }

    int place(const Item &item, int slot) const
    {
        return (item.kind == FieldKind::Text ? m_costs.textInSlot : 0)
               + (item.hint >= 0 && item.hint != slot ? m_costs.againstHint : 0);
    }

    int drop(int index) const
    {
        const Item &item = m_items[static_cast<size_t>(index)];
        if (item.kind == FieldKind::Text)
            return m_costs.text;
        if (item.isFilled())
            return item.glued && !item.gluedIsFigure ? m_costs.glued : m_costs.figure;
        if (item.hint >= 0)
            return m_costs.emptyHinted;
        return index < m_first ? m_costs.emptyBefore : index > m_last ? m_costs.emptyBehind : m_costs.emptyInside;
    }

    const std::vector<Item> &m_items;
    int m_slots;
    Costs m_costs;
    int m_first = std::numeric_limits<int>::max();
    int m_last = -1;
    int m_best = std::numeric_limits<int>::max();
    std::vector<std::pair<QString, int>> m_found;
};

} // namespace

void TestRowAlignment::sameAsEveryWayCounted_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<int>("rows");
    QTest::newRow("figures alone") << u"1"_s << 60;
    QTest::newRow("figures, marks and empties") << u"11-__"_s << 400;
    QTest::newRow("words too") << u"11_t"_s << 200;
    QTest::newRow("empties alone") << u"_"_s << 40;
    QTest::newRow("a glued figure in front") << u"g1_"_s << 200;
}

/// Small rows at random, but the same ones each time: best cost, placements and options are those found by
/// counting every way there is.
void TestRowAlignment::sameAsEveryWayCounted()
{
    QFETCH(QString, kinds);
    QFETCH(int, rows);
    QRandomGenerator random(20231115);
    for (int row = 0; row < rows; ++row) {
        QStringList words;
        const int count = random.bounded(7);
        for (int i = 0; i < count; ++i) {
            QString word(kinds[random.bounded(static_cast<int>(kinds.size()))]);
            if (word == u"g"_s && i > 0)
                word = u"1"_s; // a label has one end
            if (word != u"g"_s && random.bounded(4) == 0)
                word += u":%1"_s.arg(random.bounded(4));
            words.append(word);
        }
        const int width = random.bounded(5);
        const bool emptiesCount = random.bounded(2) == 1;
        const QString name = u"%1 | %2 slots | %3"_s.arg(words.join(u' ')).arg(width).arg(emptiesCount);
        const std::vector<Item> items = itemsOf(words.join(u' '));
        const RowAlignment alignment(items, width, emptiesCount);
        const EveryWay every(items, width, emptiesCount);
        QVERIFY2(alignment.bestCost() == every.best(), qUtf8Printable(name));
        const QSet<QString> likely = every.within(alignmentMargin);
        QSet<QString> found;
        std::vector<QSet<int>> options(static_cast<size_t>(width));
        const auto placements = alignment.placements(100000);
        QVERIFY2(placements, qUtf8Printable(name));
        for (const Placement &placement : *placements) {
            found.insert(shown(placement));
            for (size_t slot = 0; slot < placement.size(); ++slot)
                options[slot].insert(placement[slot]);
        }
        QVERIFY2(static_cast<size_t>(found.size()) == placements->size(),
                 qUtf8Printable(name + u": a placement twice"_s));
        QVERIFY2(found == likely, qUtf8Printable(name + u": not the same placements, missing "_s
                                                 + QStringList((likely - found).values()).join(u';')));
        QVERIFY2(found.contains(shown(alignment.best())), qUtf8Printable(name));
        for (int slot = 0; slot < width; ++slot) {
            const auto &some = alignment.options(slot);
            QVERIFY2(QSet<int>(some.begin(), some.end()) == options[static_cast<size_t>(slot)], qUtf8Printable(name));
            QVERIFY2(static_cast<qsizetype>(some.size()) == options[static_cast<size_t>(slot)].size(),
                     qUtf8Printable(name));
        }
    }
}

QTEST_GUILESS_MAIN(TestRowAlignment)
#include "tst_row_alignment.moc"
