package banli.desk.comment;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadOffices;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.CaseId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 谁能查阅本案。 Asks in a person's own name, in any office held, whether they may read a case. */
@Component
class CommentReaders {
    private final Buses buses;

    CommentReaders(Buses buses) {
        this.buses = buses;
    }

    /** The case as that person may read it; empty for whoever may not. */
    Optional<CaseFile> file(CaseId caseId, Person person) {
        return person.offices().stream()
                .flatMap(held -> buses.maybe(new ReadCaseFile(caseId), PageActs.meta(person, held)).stream())
                .findFirst();
    }

    /** Whether that person holds any office in which the case may be read. */
    boolean mayRead(CaseId caseId, String person) {
        LoginAnswer known = buses.ask(new ReadOffices(person), Map.of());
        return known.accepted() && file(caseId, Person.of(known)).isPresent();
    }
}
