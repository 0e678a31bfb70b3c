package banli.query.ask;

import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.policy.CaseHandling;
import banli.language.policy.CasesRead;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.proposal.Signatory;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CasesOnFile;
import banli.query.screen.casefile.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 保密案件。 The cases that bear the name of a proposer who asked for confidentiality, and who is in their handling. An office
 * that the policy lets read its own cases only is kept from all others likewise.
 */
@Component
class ConfidentialCases {
    /** Of the present, whatever moment is asked about. */
    private static final String SQL = """
            select r.case_id, r.section, u.deputy_leader, r.assisting, r.signer
            from screen.register r left join screen.unit u on u.unit = r.section
            """;

    private static final String CONFIDENTIAL =
            SQL + " where r.signers ??| array(select proposer from screen.proposer where confidential)";

    private final JdbcClient database;
    private final CasesOnFile files;
    private final FactFeed feed;

    ConfidentialCases(JdbcClient database, CasesOnFile files, FactFeed feed) {
        this.database = database;
        this.files = files;
        this.feed = feed;
    }

    /** The cases of which the reader sees nothing. */
    Set<String> hiddenFrom(Actor reader, CasesRead reads) {
        return CaseHandling.ofEvery(reader.office())
                ? Set.of()
                : database
                        .sql(reads == CasesRead.OWN ? SQL : CONFIDENTIAL)
                        .query((row, _) -> handling(row).readBy(reader, reads, () -> true) ? null : row.getString(1))
                        .list()
                        .stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The same of one case, by the ledger itself: whoever was just given it reads it, and nobody reads it before it shows. */
    boolean hides(CaseId caseId, Actor reader, CasesRead reads) {
        // An office that reads no cases is asked nothing of them; it may name one that everybody may know of.
        CasesRead read = reads == CasesRead.NONE ? CasesRead.ALL : reads;
        return !CaseHandling.ofEvery(reader.office())
                && files.inLedger(caseId)
                        .filter(file -> !handling(file).readBy(reader, read, () -> isConfidential(file)))
                        .isPresent();
    }

    private boolean isConfidential(CaseOnFile file) {
        return Stream.concat(
                        Stream.ofNullable(file.registered().leadProposer()),
                        Lists.orEmpty(file.registered().coSigners()).stream())
                .map(Signatory::proposer)
                .filter(Objects::nonNull)
                .anyMatch(id -> latest("proposer:" + id, ProposerEntered.class)
                        .filter(ProposerEntered::confidential)
                        .isPresent());
    }

    private CaseHandling handling(CaseOnFile file) {
        Set<String> sections = new HashSet<>();
        String section = file.assignment().section();
        if (section != null) {
            sections.add(section);
        }
        if (file.assignment().routing() != null) {
            Lists.orEmpty(file.assignment().routing().coUnits()).forEach(unit -> sections.add(unit.unit()));
        }
        Set<String> deputies = new HashSet<>();
        Optional.ofNullable(file.assignment().signer()).ifPresent(deputies::add);
        Optional.ofNullable(section)
                .flatMap(unit -> latest("unit:" + unit, UnitEntered.class))
                .map(UnitEntered::deputyLeader)
                .ifPresent(deputies::add);
        return new CaseHandling(sections, deputies);
    }

    private <F> Optional<F> latest(String stream, Class<F> type) {
        return feed.stream(stream).reversed().stream()
                .map(Decoder::decoded)
                .map(Entry::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static CaseHandling handling(ResultSet row) throws SQLException {
        Set<String> sections = new HashSet<>();
        if (row.getString(2) != null) {
            sections.add(row.getString(2));
        }
        String assisting = row.getString(4);
        if (assisting != null) {
            sections.addAll(List.of(assisting.split(" ")));
        }
        Set<String> deputies = Stream.of(Optional.ofNullable(row.getString(3)), Optional.ofNullable(row.getString(5)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new CaseHandling(sections, deputies);
    }
}
