package banli.command.axon.answer;

import banli.command.axon.record.DirectoryOnRecord;
import banli.command.directory.Delegation;
import banli.command.directory.LogIn;
import banli.command.directory.UserOnRecord;
import banli.command.vault.ActingHints;
import banli.command.vault.Credentials;
import banli.language.event.DirectoryEvent.SecondFactorSet;
import banli.language.query.account.CheckLogin;
import banli.language.query.account.HeldOffice;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.LoginAnswer.Reset;
import banli.language.query.account.ReadIdentity;
import banli.language.query.account.ReadOffices;
import banli.language.word.ActingOffice;
import banli.language.word.Office;
import banli.language.word.person.FactorKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;

/** 核对登录。 Answers who logs in and in which offices they may act today, their own and others' (代理). */
class CheckLoginHandler {
    private static final LoginAnswer REFUSED = new LoginAnswer(false, null, null, List.of());

    private final DirectoryOnRecord directory;
    private final Credentials credentials;
    private final ActingHints hints;
    private final Clock clock;

    CheckLoginHandler(DirectoryOnRecord directory, Credentials credentials, ActingHints hints, Clock clock) {
        this.directory = directory;
        this.credentials = credentials;
        this.hints = hints;
        this.clock = clock;
    }

    @QueryHandler
    LoginAnswer answer(CheckLogin login) {
        if (login.user() == null || login.password() == null || !credentials.check(login.user(), login.password())) {
            return REFUSED;
        }
        return offices(login.user(), directory.once(Map.of()));
    }

    @QueryHandler
    LoginAnswer answer(ReadOffices letIn) {
        return letIn.person() == null ? REFUSED : offices(letIn.person(), directory.once(Map.of()));
    }

    @QueryHandler
    LoginAnswer answer(ReadIdentity letIn) {
        DirectoryOnRecord now = directory.once(Map.of());
        String bound = now.identity(letIn.identity()).bound();
        return bound == null ? REFUSED : offices(bound, now);
    }

    private LoginAnswer offices(String person, DirectoryOnRecord now) {
        UserOnRecord user = now.user(person);
        if (user.person() == null || user.logIn().awaited()) {
            return REFUSED;
        }
        List<HeldOffice> offices = new ArrayList<>(own(user, now));
        if (offices.stream().noneMatch(one -> one.office() == Office.ADMIN || one.office() == Office.AUDITOR)) {
            hints.of(user.person()).stream()
                    .map(now::user)
                    .flatMap(owner -> lent(owner, user.person(), now))
                    .forEach(offices::add);
        }
        return new LoginAnswer(
                true,
                user.person(),
                user.name(),
                List.copyOf(offices),
                reset(user, now),
                kinds(user),
                user.factors().epoch());
    }

    private static Reset reset(UserOnRecord user, DirectoryOnRecord now) {
        LogIn.Reset reset = user.logIn().reset();
        return reset == null
                ? null
                : new Reset(
                        reset.on(),
                        reset.askedBy() == null
                                ? null
                                : now.person(reset.askedBy()).orElse(reset.askedBy()),
                        reset.askedBy() == null ? null : now.person(reset.by()).orElse(reset.by()),
                        reset.password(),
                        reset.factors());
    }

    private static Set<FactorKind> kinds(UserOnRecord user) {
        return user.hasSecondFactor()
                ? user.factors().set().values().stream()
                        .map(SecondFactorSet::kind)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private List<HeldOffice> own(UserOnRecord user, DirectoryOnRecord now) {
        if (now.holds(user.person(), Office.ADMIN, null)) {
            return List.of(new HeldOffice(Office.ADMIN, null, null, null));
        }
        return user.held().stream().map(one -> held(one, null, null, now)).toList();
    }

    private Stream<HeldOffice> lent(UserOnRecord owner, String delegate, DirectoryOnRecord now) {
        LocalDate today = LocalDate.now(clock);
        return owner.held().stream()
                .flatMap(one -> owner.delegations().stream()
                        .filter(lent -> lent.covers(delegate, one.office(), today))
                        .map(Delegation::to)
                        .max(Comparator.naturalOrder())
                        .map(last -> held(one, owner, last, now))
                        .stream());
    }

    private HeldOffice held(ActingOffice one, UserOnRecord owner, LocalDate until, DirectoryOnRecord now) {
        String name = one.unit() == null ? null : now.unit(one.unit()).orElse(null);
        return owner == null
                ? new HeldOffice(one.office(), one.unit(), name, null)
                : new HeldOffice(one.office(), one.unit(), name, owner.person(), owner.name(), until);
    }
}
