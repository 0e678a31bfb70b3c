package banli.desk.ask;

import banli.language.query.HeldOffice;
import banli.language.query.LoginAnswer;
import banli.language.word.Office;
import java.io.Serializable;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** 已登录的人。 Who is logged in, with the offices held at that time, also those acted in for others; {@code reset} that their password was reset, until they have seen it. */
public record Person(String id, String name, List<HeldOffice> offices, LoginAnswer.Reset reset)
        implements Principal, Serializable {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Of whom no password was reset. */
    public Person(String id, String name, List<HeldOffice> offices) {
        this(id, name, offices, null);
    }

    /** 由登录答复。 Whoever the directory says it is, in no office when it names none. */
    public static Person of(LoginAnswer answer) {
        return new Person(
                answer.person(),
                answer.name(),
                answer.offices() == null ? List.of() : List.copyOf(answer.offices()),
                answer.reset());
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
