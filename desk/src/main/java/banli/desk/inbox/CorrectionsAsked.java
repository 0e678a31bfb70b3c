package banli.desk.inbox;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.act.Act;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.rehearsal.RehearseActs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 待同意的更正。 Corrections that others asked for and the reader may agree to or decline. */
@Component
class CorrectionsAsked {
    private static final int MOST = 30;
    private static final String AGREE = Act.AGREE_CORRECTION.id();

    private final Buses buses;

    CorrectionsAsked(Buses buses) {
        this.buses = buses;
    }

    List<SecondPerson.Asked> of(Person caller) {
        List<SecondPerson.Asked> found = new ArrayList<>();
        for (HeldOffice held : caller.offices()) {
            if (Act.AGREE_CORRECTION.offices().contains(held.office())) {
                Map<String, String> meta = PageActs.meta(caller, held);
                buses.ask(FindCases.all(MOST).waitingFor(FindCases.SECOND_PERSON), meta)
                        .cases()
                        .forEach(row -> found.addAll(of(row, caller, meta)));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<SecondPerson.Asked> of(CaseRow row, Person caller, Map<String, String> meta) {
        boolean open = buses.ask(new RehearseActs(row.caseId()), meta).acts().stream()
                .anyMatch(act -> act.act().equals(AGREE) && act.open());
        CaseFile file = open ? buses.ask(new ReadCaseFile(row.caseId()), meta) : null;
        return file == null
                ? List.of()
                : file.correctionsAsked().stream()
                        .filter(asked -> !caller.id().equals(asked.by().person()))
                        .map(asked -> new SecondPerson.Asked(
                                "act." + AGREE,
                                List.of(Objects.toString(row.number(), ""), Objects.toString(row.title(), "")),
                                asked.by().name(),
                                asked.reason(),
                                "/cases/" + row.caseId() + "/do/" + AGREE))
                        .toList();
    }
}
