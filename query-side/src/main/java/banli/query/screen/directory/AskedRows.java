package banli.query.screen.directory;

import static banli.query.screen.directory.DirectoryTables.ASKED;

import banli.language.event.DirectoryEvent.*;
import banli.language.event.LedgerEvent.*;
import banli.language.event.PolicyEvent;
import banli.language.event.PolicyEvent.*;
import banli.language.event.SubjectEvent.*;
import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.word.Office;
import banli.query.feed.Entry;
import banli.query.screen.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** 待另一人确认的事项的行。 What one person asked for and another decides, and the years of historical entry. */
final class AskedRows {
    /** Kinds beside those of {@link AskedFor}: years that were opened, and that no more are. */
    static final String OPENED = "OPENED";

    static final String CLOSED = "CLOSED";

    /** A code in its owner's hands is of its own kind, but stands in the row of what was asked. */
    private static final String CODE = AskedFor.LOGIN_CODE.name();

    private static final String HISTORY = AskedFor.HISTORICAL_ENTRY.name();

    private static final String SIGNER = "";

    private AskedRows() {}

    static List<Row> of(Entry entry) {
        String by = entry.by().person();
        return switch (entry.fact()) {
            case DelegationAsked it ->
                List.of(ASKED.row(
                        AskedFor.DELEGATION,
                        about(it.person(), it.delegate(), it.office()),
                        AskedFor.DELEGATION,
                        it.person(),
                        it.delegate(),
                        it.office(),
                        it.from(),
                        it.to(),
                        null,
                        null,
                        it.reason(),
                        by,
                        null,
                        null));
            case DelegationConfirmed it ->
                over(AskedFor.DELEGATION.name(), about(it.person(), it.delegate(), it.office()));
            case DelegationDeclined it ->
                over(AskedFor.DELEGATION.name(), about(it.person(), it.delegate(), it.office()));
            case SectionMergeAsked it ->
                List.of(ASKED.row(
                        AskedFor.SECTION_MERGE,
                        it.unit(),
                        AskedFor.SECTION_MERGE,
                        it.unit(),
                        it.into(),
                        null,
                        it.from(),
                        null,
                        null,
                        null,
                        it.reason(),
                        by,
                        null,
                        null));
            case SectionMerged it -> over(AskedFor.SECTION_MERGE.name(), it.unit());
            case SectionMergeDeclined it -> over(AskedFor.SECTION_MERGE.name(), it.unit());
            case FactorRemovalAsked it -> asked(AskedFor.FACTOR_REMOVAL, it.person(), null, it.reason(), by, null);
            case FactorRemovalConfirmed it -> over(AskedFor.FACTOR_REMOVAL.name(), it.person());
            case FactorRemovalDeclined it -> over(AskedFor.FACTOR_REMOVAL.name(), it.person());
            case LoginCodeAsked it -> code(AskedFor.LOGIN_CODE, it.person(), it.reason(), by);
            case LoginCodeIssued it -> code(AskedFor.LOGIN_CODE_OUT, it.person(), null, it.askedBy());
            case LoginCodeCancelled it -> over(CODE, it.person());
            case CredentialSet it -> over(CODE, it.person());
            case ErasureAsked it -> asked(AskedFor.ERASURE, it.subject(), null, null, by, null);
            case SubjectErased it -> over(AskedFor.ERASURE.name(), it.subject());
            case ErasureDeclined it -> over(AskedFor.ERASURE.name(), it.subject());
            case PolicyProposed it -> asked(AskedFor.POLICY, it.version(), it.version(), null, by, it.from());
            case CalendarProposed it -> calendar(it, by);
            case ListsProposed it -> asked(AskedFor.POLICY, it.version(), it.version(), null, by, null);
            case PolicyEvent it -> over(AskedFor.POLICY.name(), it.version());
            case HistoricalEntryAsked it -> years(HISTORY, "", it.years(), it.source(), it.reason(), by, null, null);
            case SignerChangeAsked it -> asked(AskedFor.SIGNER, SIGNER, it.key(), it.reason(), by, null);
            case SignerChangeDeclined _ -> over(AskedFor.SIGNER.name(), SIGNER);
            case SignerChanged _ -> over(AskedFor.SIGNER.name(), SIGNER);
            case RestoreDeclared _ -> over(AskedFor.SIGNER.name(), SIGNER);
            case HistoricalEntryDeclined _ -> over(HISTORY, "");
            case HistoricalEntryOpened it -> {
                Row opened = years(
                                OPENED,
                                text(it.years()),
                                it.years(),
                                it.source(),
                                null,
                                it.askedBy(),
                                by,
                                it.openedOn())
                        .getFirst();
                yield List.of(over(HISTORY, "").getFirst(), opened);
            }
            case HistoricalEntryClosed it ->
                List.of(
                        over(HISTORY, "").getFirst(),
                        years(CLOSED, "", List.of(), null, it.reason(), null, by, it.closedOn())
                                .getFirst());
            case null, default -> List.of();
        };
    }

    private static String about(String person, String delegate, Office office) {
        return person + " " + delegate + " " + office;
    }

    private static List<Row> asked(
            AskedFor kind, String about, String source, String reason, String by, LocalDate from) {
        return List.of(ASKED.row(
                kind,
                about,
                kind,
                source == null ? about : null,
                null,
                null,
                from,
                null,
                null,
                source,
                reason,
                by,
                null,
                null));
    }

    private static List<Row> calendar(CalendarProposed it, String by) {
        return years(AskedFor.POLICY.name(), it.version(), List.of(it.year()), it.version(), null, by, null, null);
    }

    private static List<Row> code(AskedFor state, String person, String reason, String askedBy) {
        return List.of(ASKED.row(
                CODE, person, state, person, null, null, null, null, null, null, reason, askedBy, null, null));
    }

    private static List<Row> years(
            String kind,
            String about,
            List<Integer> years,
            String source,
            String reason,
            String askedBy,
            String doneBy,
            LocalDate on) {
        return List.of(ASKED.row(
                kind, about, kind, null, null, null, null, null, text(years), source, reason, askedBy, doneBy, on));
    }

    /** Nothing waits any more. */
    private static List<Row> over(String kind, String about) {
        return List.of(ASKED.row(kind, about, null, null, null, null, null, null, null, null, null, null, null, null));
    }

    private static String text(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
