package banli.query.ask;

import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.policy.CasesRead;
import banli.language.word.CaseId;
import banli.language.word.Office;
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
 * 保密案件。 The cases that bear the name of a proposer who asked for confidentiality, and who is in their handling: the section
 * that has it and those that assist, the deputy leader of the section, the registry and the chief leader; and the auditor. An
 * office that the policy lets read its own cases only is kept from all others likewise.
 */
@Component
class ConfidentialCases {
    /** Of the present, whatever moment is asked about. */
    private static final String SQL = """
            select r.case_id, r.section, u.deputy_leader, r.assisting
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

    /** The cases of which whoever is in this office sees nothing. */
    Set<String> hiddenFrom(Office office, String unit, String person, CasesRead reads) {
        return switch (office) {
            case REGISTRY, CHIEF_LEADER, AUDITOR, SYSTEM, PROPOSER -> Set.of();
            default ->
                database
                        .sql(reads == CasesRead.OWN ? SQL : CONFIDENTIAL)
                        .query(ConfidentialCases::handled)
                        .list()
                        .stream()
                        .filter(handled -> !handled.by(office, unit, person))
                        .map(Handled::caseId)
                        .collect(Collectors.toUnmodifiableSet());
        };
    }

    /** The same of one case, by the ledger itself: whoever was just given it reads it, and nobody reads it before it shows. */
    boolean hides(CaseId caseId, Office office, String unit, String person, CasesRead reads) {
        return switch (office) {
            case REGISTRY, CHIEF_LEADER, AUDITOR, SYSTEM, PROPOSER -> false;
            default ->
                files.inLedger(caseId)
                        .filter(file -> reads == CasesRead.OWN || isConfidential(file))
                        .filter(file -> !handled(file).by(office, unit, person))
                        .isPresent();
        };
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

    private Handled handled(CaseOnFile file) {
        Set<String> sections = new HashSet<>();
        String section = file.assignment().section();
        if (section != null) {
            sections.add(section);
        }
        if (file.assignment().routing() != null) {
            Lists.orEmpty(file.assignment().routing().coUnits()).forEach(unit -> sections.add(unit.unit()));
        }
        String deputy = section == null
                ? null
                : latest("unit:" + section, UnitEntered.class)
                        .map(UnitEntered::deputyLeader)
                        .orElse(null);
        return new Handled(file.caseId().value(), sections, deputy);
    }

    private <F> Optional<F> latest(String stream, Class<F> type) {
        return feed.stream(stream).reversed().stream()
                .map(Decoder::decoded)
                .map(Entry::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Handled handled(ResultSet row, int number) throws SQLException {
        Set<String> sections = new HashSet<>();
        if (row.getString(2) != null) {
            sections.add(row.getString(2));
        }
        String assisting = row.getString(4);
        if (assisting != null) {
            sections.addAll(List.of(assisting.split(" ")));
        }
        return new Handled(row.getString(1), Set.copyOf(sections), row.getString(3));
    }

    /** 经办。 Which sections have a case, and whose line it is. */
    private record Handled(String caseId, Set<String> sections, String deputy) {
        boolean by(Office office, String unit, String person) {
            return office == Office.SECTION && unit != null && sections.contains(unit)
                    || office == Office.DEPUTY_LEADER && person.equals(deputy);
        }
    }
}
