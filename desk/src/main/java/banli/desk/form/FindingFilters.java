package banli.desk.form;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.language.word.Text;
import java.util.List;
import java.util.function.IntSupplier;

/** 核查线索的筛选。 The questions for findings as they stand in an address. */
public final class FindingFilters {
    private static final int USUAL = 50;
    private static final int LONGEST = 36_500;
    private static final List<String> SORTS = List.of("days", "-days", "recorded", "-recorded");

    private FindingFilters() {}

    /** Reads a scope; {@code latest} tells the year where none is named. */
    public static ReadFindings counts(Filters filters, IntSupplier latest) {
        FindingScope of = scope(filters, latest);
        filters.done();
        return new ReadFindings(of);
    }

    /** Reads which list, of which scope, kind of fact and days. */
    public static ListFindings list(String word, Filters filters, IntSupplier latest) {
        FindingList list = FindingList.named(word)
                .orElseThrow(
                        () -> Problem.of(ProblemKind.UNKNOWN, "核查线索没有这张清单。", "There is no such list of findings."));
        FindingScope of = scope(filters, latest);
        String type = filters.text("type");
        Integer least = filters.whole("least", 0, LONGEST);
        Integer most = filters.whole("most", 0, LONGEST);
        String sort = filters.oneOf("sort", SORTS);
        ListFindings asked = new ListFindings(list, of, type, least, most, sort, filters.page(), filters.size(USUAL));
        filters.done();
        if (least != null && most != null && least > most) {
            throw Problem.field("most", new Text("最多的天数不能少于最少的。", "The most days must not be fewer than the least."));
        }
        return asked;
    }

    /** As {@link #list}, with the list in the address's parameters. */
    public static ListFindings exported(Filters filters, IntSupplier latest) {
        String word = filters.text("list");
        return list(word == null ? "" : word, filters, latest);
    }

    private static FindingScope scope(Filters filters, IntSupplier latest) {
        Integer year = filters.year("year");
        String section = filters.text("section");
        String who = filters.text("who");
        String opens = filters.time("opens");
        String closes = filters.time("closes");
        String from = opens == null ? FindingScope.USUALLY_OPENS : opens;
        String until = closes == null ? FindingScope.USUALLY_CLOSES : closes;
        if (from.compareTo(until) >= 0) {
            throw Problem.field("closes", new Text("下班时间应晚于上班时间。", "Work must end after it begins."));
        }
        return new FindingScope(year == null ? latest.getAsInt() : year, section, who, from, until);
    }
}
