package banli.query.screen.summary;

import banli.language.event.SummaryEvent;
import banli.language.event.SummaryEvent.SummaryIssued;
import banli.language.event.SummaryEvent.SummarySentBack;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.event.SummaryEvent.SummaryWithdrawn;
import banli.language.query.summary.SummaryPaper;
import banli.language.word.Meta;
import banli.language.word.Text;
import banli.language.word.summary.SummaryState;
import banli.query.feed.Entry;
import banli.query.screen.Row;
import banli.query.screen.RowsByFact;
import banli.query.screen.Table;
import banli.wire.WireMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 总结的行。 One row an edition. */
@Component
class SummaryRows implements RowsByFact {
    private static final Table SUMMARY =
            Table.keyed("summary", 2, "year int4", "edition int4", "state text", "body jsonb");

    @Override
    public String name() {
        return "summaries";
    }

    @Override
    public Text label() {
        return new Text("工作总结", "Annual summaries");
    }

    @Override
    public boolean reads(Entry entry) {
        return entry.stream().startsWith("summary:");
    }

    @Override
    public List<Table> current() {
        return List.of(SUMMARY);
    }

    @Override
    public List<Row> rows(Entry entry, History history) {
        Map<Integer, SummaryPaper> was = papers(history.upTo(entry.stream(), entry.sequence() - 1));
        return papers(history.upTo(entry.stream(), entry.sequence())).entrySet().stream()
                .filter(edition -> !Objects.equals(edition.getValue(), was.get(edition.getKey())))
                .map(edition -> row(edition.getKey(), edition.getValue()))
                .toList();
    }

    private static Row row(int edition, SummaryPaper paper) {
        String body = WireMapper.mapper().writeValueAsString(paper);
        return SUMMARY.row(paper.year(), edition, paper.state().name(), body);
    }

    /** The editions as they stand after these facts. */
    private static Map<Integer, SummaryPaper> papers(List<Entry> facts) {
        Map<Integer, SummaryPaper> papers = new LinkedHashMap<>();
        for (Entry entry : facts) {
            if (entry.fact() instanceof SummaryEvent fact) {
                read(fact, entry, papers);
            }
        }
        return papers;
    }

    private static void read(SummaryEvent fact, Entry entry, Map<Integer, SummaryPaper> papers) {
        switch (fact) {
            case SummarySubmitted it -> {
                replaced(SummaryState.SUBMITTED, papers);
                papers.put(it.edition(), submitted(it, entry));
            }
            case SummarySentBack it -> decided(it, SummaryState.SENT_BACK, it.remark(), false, entry, papers);
            case SummaryIssued it -> {
                replaced(SummaryState.ISSUED, papers);
                boolean knowing = Boolean.TRUE.equals(it.despiteChanges());
                decided(it, SummaryState.ISSUED, null, knowing, entry, papers);
            }
            case SummaryWithdrawn it -> decided(it, SummaryState.WITHDRAWN, it.reason(), false, entry, papers);
        }
    }

    private static void replaced(SummaryState was, Map<Integer, SummaryPaper> papers) {
        papers.replaceAll((_, paper) -> paper.state() == was
                ? paper.decided(
                        SummaryState.REPLACED,
                        paper.decidedBy(),
                        paper.decidedOn(),
                        paper.decision(),
                        paper.remark(),
                        paper.despiteChanges())
                : paper);
    }

    private static void decided(
            SummaryEvent fact,
            SummaryState now,
            String why,
            boolean knowing,
            Entry entry,
            Map<Integer, SummaryPaper> papers) {
        papers.computeIfPresent(
                fact.edition(),
                (_, paper) -> paper.decided(now, entry.by(), fact.happenedOn(), entry.position(), why, knowing));
    }

    private static SummaryPaper submitted(SummarySubmitted it, Entry entry) {
        return new SummaryPaper(
                it.year(),
                it.edition(),
                SummaryState.SUBMITTED,
                it.head(),
                it.wording(),
                it.text(),
                it.sha256(),
                it.asOf(),
                entry.by(),
                it.happenedOn(),
                entry.position(),
                null,
                null,
                null,
                null,
                false,
                entry.meta().get(Meta.MADE_UP) != null);
    }
}
