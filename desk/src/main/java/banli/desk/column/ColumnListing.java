package banli.desk.column;

import banli.desk.ask.Buses;
import banli.language.query.column.PublicColumn;
import banli.language.query.column.PublicGroup;
import banli.language.query.column.PublicGroup.By;
import banli.language.query.column.PublicIndex;
import banli.language.query.column.ReadPublicColumn;
import banli.language.query.column.ReadPublicIndex;
import banli.language.query.column.ReadPublicYear;
import banli.language.query.summary.ReadIssuedSummary;
import banli.language.word.Sha256;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 公示栏的目录。 Every file of the column, each with a version that is another whenever the file may say something else. */
@Component
class ColumnListing {
    private static final Map<String, String> NOBODY = Map.of();
    private static final List<String> ENDS = List.of(".html", ".en.html");

    private final Buses buses;

    ColumnListing(Buses buses) {
        this.buses = buses;
    }

    /** 一个文件。 Where it is under the column, and its version. */
    record Entry(String path, String version) {}

    /**
     * 全部文件。 All of them.
     *
     * @param site where the desk is reached, null where nobody has said: then there is no sitemap
     */
    List<Entry> all(String site) {
        List<Entry> all = new ArrayList<>();
        PublicColumn column = buses.ask(new ReadPublicColumn(), NOBODY);
        List<PublicIndex.Entry> replies =
                buses.ask(new ReadPublicIndex(true), NOBODY).replies();
        for (PublicIndex.Entry one : replies) {
            html(all, "replies/" + one.caseId(), one.version());
            if (!one.withdrawn()) {
                all.add(new Entry("replies/" + one.caseId() + ".zip", one.publishedOn() + one.textSha256()));
            }
        }
        String lists = Sha256.of(site
                + column.office()
                + column.groups()
                + replies.stream().map(PublicIndex.Entry::version).collect(Collectors.joining()));
        lists(
                all,
                column.groups(),
                replies.stream().filter(one -> !one.withdrawn()).count(),
                lists);
        html(all, "search", lists);
        all.add(new Entry("column.css", lists));
        all.add(new Entry("feed.atom", lists));
        if (site != null) {
            all.add(new Entry("sitemap.xml", lists));
        }
        return all;
    }

    private void lists(List<Entry> all, List<PublicGroup.Counted> groups, long total, String version) {
        pages(all, "index", "all", total, version);
        for (PublicGroup.Counted one : groups) {
            String stem = ColumnPath.stem(one.group());
            pages(all, stem, stem, one.replies(), version);
            if (one.group().by() == By.YEAR && one.group().value().matches("[0-9]{4}")) {
                int year = Integer.parseInt(one.group().value());
                html(all, "figures-" + year, version + figures(year));
            }
        }
    }

    private String figures(int year) {
        Object figures = buses.maybe(new ReadPublicYear(year), NOBODY)
                .map(it -> it.figures())
                .orElse(null);
        String summary = buses.maybe(new ReadIssuedSummary(year), NOBODY)
                .map(it -> it.text())
                .orElse("");
        return Sha256.of(WireMapper.mapper().writeValueAsString(figures) + summary);
    }

    private static void pages(List<Entry> all, String first, String others, long rows, String version) {
        html(all, first, version);
        for (int page = 2; (long) (page - 1) * ColumnPages.ROWS < rows; page++) {
            html(all, others + ".p" + page, version);
        }
    }

    private static void html(List<Entry> all, String stem, String version) {
        ENDS.forEach(end -> all.add(new Entry(stem + end, version)));
    }
}
