package banli.query.screen.directory;

import banli.query.screen.Table;
import java.util.List;

/** 通讯录的表。 The tables of the directory. */
final class DirectoryTables {
    static final Table UNIT = Table.keyed(
            "unit", 1, "unit text", "name text", "kind text", "deputy_leader text", "head text", "from_day date");
    static final Table MERGED_SECTION =
            Table.keyed("merged_section", 1, "unit text", "into_unit text", "from_day date");
    static final Table PERSON = Table.keyed("person", 1, "person text", "name text", "unit text", "from_day date");
    static final Table OFFICE = Table.keyed("office", 3, "person text", "office text", "unit text", "state text");
    static final Table DELEGATION = Table.keyed(
            "delegation",
            3,
            "person text",
            "delegate text",
            "office text",
            "from_day date",
            "to_day date",
            "ended bool");
    static final Table PROPOSER =
            Table.keyed("proposer", 1, "proposer text", "name text", "body text", "sector text", "confidential bool");
    static final Table POLICY = Table.keyed(
            "policy", 3, "place text", "version text", "calendar_year int4", "from_day date", "digest text");
    static final Table LEDGER = Table.keyed(
            "ledger", 1, "single bool", "office_name text", "origin text", "mark text", "place text", "demo bool");
    static final Table OFFICE_LISTS = Table.keyed("office_lists", 1, "place text", "version text", "lists text");
    static final Table EARLIER_FIGURE =
            Table.keyed("earlier_figure", 2, "year int4", "figure text", "numerator int8", "denominator int8");
    static final Table DOCUMENT_NUMBER = Table.keyed(
            "document_number", 2, "series text", "number int4", "case_id text", "round int4", "voided bool");

    static final Table ASKED = Table.keyed(
            "asked",
            2,
            "kind text",
            "about text",
            "state text",
            "person text",
            "delegate text",
            "office text",
            "from_day date",
            "to_day date",
            "years text",
            "source text",
            "reason text",
            "asked_by text",
            "done_by text",
            "on_day date");

    static final List<Table> ALL = List.of(
            UNIT,
            MERGED_SECTION,
            PERSON,
            OFFICE,
            DELEGATION,
            PROPOSER,
            POLICY,
            OFFICE_LISTS,
            LEDGER,
            EARLIER_FIGURE,
            DOCUMENT_NUMBER,
            ASKED);

    private DirectoryTables() {}
}
