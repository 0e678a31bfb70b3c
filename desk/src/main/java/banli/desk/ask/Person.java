package banli.desk.ask;

import banli.language.query.account.HeldOffice;
import banli.language.query.account.LoginAnswer;
import banli.language.word.Office;
import banli.language.word.person.FactorKind;
import java.io.Serializable;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 已登录的人。 Who is logged in, with the offices held at that time, also those acted in for others.
 *
 * @param reset that their password was reset, until they have seen it
 * @param factors the kinds of second factor they have
 * @param epoch of their sessions: one of an earlier epoch is over
 */
public record Person(
        String id, String name, List<HeldOffice> offices, LoginAnswer.Reset reset, Set<FactorKind> factors, long epoch)
        implements Principal, Serializable {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Someone without a second factor, of whom no password was reset. */
    public Person(String id, String name, List<HeldOffice> offices) {
        this(id, name, offices, null, Set.of(), 0);
    }

    /** 由登录答复。 Whoever the directory says it is, in no office when it names none. */
    public static Person of(LoginAnswer answer) {
        return new Person(
                answer.person(),
                answer.name(),
                answer.offices() == null ? List.of() : List.copyOf(answer.offices()),
                answer.reset(),
                answer.factors() == null ? Set.of() : Set.copyOf(answer.factors()),
                answer.epoch());
    }

    /** The offices in which this person may act today: a delegation that ran out during the session is none of them. */
    @Override
    public List<HeldOffice> offices() {
        LocalDate today = LocalDate.now(HERE);
        return offices.stream().filter(held -> !held.endedBefore(today)).toList();
    }

    /** Whether this person has that kind of second factor. */
    public boolean has(FactorKind kind) {
        return factors.contains(kind);
    }

    /** Whether this person may act in that office today, their own or another's. */
    public boolean holds(Office office) {
        return offices().stream().anyMatch(held -> held.office() == office);
    }

    /** The first of these offices that they may act in today, rather their own than another's. */
    public Optional<HeldOffice> held(Office... those) {
        return Stream.of(those)
                .flatMap(office -> offices().stream()
                        .filter(held -> held.office() == office)
                        .sorted(Comparator.comparing(held -> held.onBehalfOf() != null)))
                .findFirst();
    }

    @Override
    public String getName() {
        return id;
    }
}
