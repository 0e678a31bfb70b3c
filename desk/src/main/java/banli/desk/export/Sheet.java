package banli.desk.export;

import java.util.List;

/**
 * 一张表。 What is written into a file: lines about the table, then its heads and rows.
 *
 * @param name what the table is called, also the file's name
 * @param about the first lines: filter, time, fact number, user
 * @param heads one a column
 * @param rows cells are texts, numbers, days, or null
 */
record Sheet(String name, List<String> about, List<String> heads, List<List<Object>> rows) {
    /** What the security record says of it: whence it was, and how long; not what was searched for. */
    String ofRecord(String from) {
        return from + " " + rows.size() + " rows";
    }
}
