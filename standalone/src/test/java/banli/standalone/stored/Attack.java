package banli.standalone.stored;

import java.util.List;

/**
 * 一种篡改。 What an owner of the database, or its superuser, does to the facts behind the program's back.
 *
 * @param first the number of the first fact that is not what it was
 * @param last that of the last
 * @param superuser whether as the superuser, which needs to disable no trigger
 */
record Attack(String name, long first, long last, boolean superuser, String... sql) {
    /** At the end is what a start compares. */
    static final int AT_THE_END = 500;

    /** All of them, of a ledger of so many facts. */
    static List<Attack> all(long facts) {
        long early = 100;
        long late = facts - 3;
        long other = facts - 10;
        long end = facts - 1;
        return List.of(
                bit("payload, a bit", "payload", early, false),
                bit("payload, a bit, late", "payload", late, true),
                set("payload, a blank behind it", "payload = payload || ' '::bytea", end, true),
                bit("metadata, a bit of a name", "metadata", early, true),
                set("metadata, no texts any more", "metadata = '{\"actor\":{}}'", early, false),
                set(
                        "metadata, another person",
                        "metadata = '{\"actor\":\"chief\",\"office\":\"CHIEF\"}'",
                        early,
                        false),
                set("type", "type = type || 'x'", early, false),
                set("revision", "revision = '9'", early, true),
                set("time, a millisecond", "recorded_at = recorded_at # 1", early, false),
                set("sequence", "sequence = sequence + 4096", early, true),
                set("stream", "stream = stream || '0'", early, false),
                set("event id", "event_id = event_id || '0'", early, true),
                new Attack("one removed", early, early, false, "delete from ledger.fact where global_index = " + early),
                new Attack(
                        "one removed, the others moved up",
                        early,
                        end,
                        true,
                        "delete from ledger.fact where global_index = " + early,
                        "update ledger.fact set global_index = -global_index where global_index > " + early,
                        "update ledger.fact set global_index = -global_index - 1 where global_index < 0",
                        "update ledger.head set next_index = next_index - 1"),
                new Attack(
                        "two exchanged",
                        early,
                        other,
                        false,
                        "update ledger.fact set global_index = -1 where global_index = " + early,
                        "update ledger.fact set global_index = " + early + " where global_index = " + other,
                        "update ledger.fact set global_index = " + other + " where global_index = -1"),
                new Attack(
                        "one slipped in with an old date",
                        early,
                        end,
                        true,
                        "update ledger.fact set global_index = -global_index - 1 where global_index >= " + early,
                        "update ledger.fact set global_index = -global_index where global_index < 0",
                        "insert into ledger.fact select " + early
                                + ", stream, 4096, 'slipped-in', aggregate_type, type, revision, recorded_at, payload,"
                                + " metadata from ledger.fact where global_index = " + (early - 1),
                        // Else the log would go on with the last, and nothing could be put back.
                        "delete from ledger.fact where global_index = " + facts),
                new Attack(
                        "the tail cut",
                        late,
                        end,
                        true,
                        "delete from ledger.fact where global_index >= " + late,
                        "update ledger.head set next_index = " + late),
                new Attack("all rewritten", 0, end, true, "update ledger.fact set recorded_at = recorded_at + 1"));
    }

    private static Attack set(String name, String what, long fact, boolean superuser) {
        return new Attack(
                name, fact, fact, superuser, "update ledger.fact set " + what + " where global_index = " + fact);
    }

    private static Attack bit(String name, String column, long fact, boolean superuser) {
        return set(name, column + " = set_byte(" + column + ", 3, get_byte(" + column + ", 3) # 1)", fact, superuser);
    }
}
