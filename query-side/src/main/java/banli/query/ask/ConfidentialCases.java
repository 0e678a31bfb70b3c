package banli.query.ask;

import banli.language.policy.CasesRead;
import banli.language.word.Office;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 保密案件。 The cases that bear the name of a proposer who asked for confidentiality, and who is in their handling: the section
 * that has it and those that assist, the deputy leader of the section, the registry and the chief leader; and the auditor. An
 * office that the policy lets read its own cases only is kept from all others likewise.
 */
@Component
class ConfidentialCases {
    /** Of the present, whatever moment is asked about. */
    private static final String SQL = """
            select r.case_id, r.section, u.deputy_leader,
                   (select c.body::jsonb #>> '{assignment,routing,coUnits}' from screen.casefile c where c.case_id = r.case_id)
            from screen.register r left join screen.unit u on u.unit = r.section
            """;

    private static final String CONFIDENTIAL =
            SQL + " where r.signers ??| array(select proposer from screen.proposer where confidential)";

    private final JdbcClient database;

    ConfidentialCases(JdbcClient database) {
        this.database = database;
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

    private static Handled handled(ResultSet row, int number) throws SQLException {
        Set<String> sections = new HashSet<>();
        if (row.getString(2) != null) {
            sections.add(row.getString(2));
        }
        String assisting = row.getString(4);
        if (assisting != null) {
            for (JsonNode unit : WireMapper.mapper().readTree(assisting)) {
                sections.add(unit.path("unit").asString());
            }
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
