package banli.desk.ask;

import banli.language.query.HeldOffice;
import banli.language.query.LoginAnswer;
import banli.language.word.Office;
import java.io.Serializable;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** 已登录的人。 Who is logged in, with the offices held at that time, also those acted in for others. */
public record Person(String id, String name, List<HeldOffice> offices) implements Principal, Serializable {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** 由登录答复。 Whoever the directory says it is, in no office when it names none. */
    public static Person of(LoginAnswer answer) {
        return new Person(
                answer.person(), answer.name(), answer.offices() == null ? List.of() : List.copyOf(answer.offices()));
    }

    /** The offices in which this person may act today: a delegation that ran out during the session is none of them. */
    @Override
    public List<HeldOffice> offices() {
        LocalDate today = LocalDate.now(HERE);
        return offices.stream().filter(held -> !held.endedBefore(today)).toList();
    }

    /** Whether this person may act in that office today, their own or another's. */
    public boolean holds(Office office) {
        return offices().stream().anyMatch(held -> held.office() == office);
    }

    @Override
    public String getName() {
        return id;
    }
}
