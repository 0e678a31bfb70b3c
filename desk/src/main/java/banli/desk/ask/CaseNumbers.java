package banli.desk.ask;

import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 按案号找案件。 People know a case by its number, addresses by its key. */
@Component
public class CaseNumbers {
    private final Buses buses;

    CaseNumbers(Buses buses) {
        this.buses = buses;
    }

    /** The one case with this number, as far as the reader reads it; empty for none and for several. */
    public Optional<CaseId> of(String number, Map<String, String> meta) {
        List<CaseRow> named = buses.maybe(FindCases.all(2).ofNumber(number).by("-registerYear"), meta).stream()
                .flatMap(found -> found.cases().stream())
                .filter(row -> number.equals(row.number()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().caseId()) : Optional.empty();
    }
}
