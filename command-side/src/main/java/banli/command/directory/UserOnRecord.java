package banli.command.directory;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.OfficeAsked;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeDeclined;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.word.ActingOffice;
import banli.language.word.Office;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 已登记的人员。 What is on record of one person.
 *
 * @param since since when they are called so
 * @param asked offices asked for and by whom
 * @param held offices held
 * @param taken offices once taken away, so that an opening's administrator can be dismissed
 * @param lendings who may act for the person
 * @param logIn of their password
 * @param factors second factors, and what ended their sessions
 */
public record UserOnRecord(
        String person,
        String name,
        String unit,
        NamedSince since,
        Map<ActingOffice, String> asked,
        Set<ActingOffice> held,
        Set<ActingOffice> taken,
        Lendings lendings,
        LogIn logIn,
        SecondFactors factors) {
    /** 尚无。 Nothing on record yet. */
    public static final UserOnRecord NONE = new UserOnRecord(
            null,
            null,
            null,
            NamedSince.NONE,
            Map.of(),
            Set.of(),
            Set.of(),
            Lendings.NONE,
            LogIn.NONE,
            SecondFactors.NONE);

    /** 读入一件事实。 With one more fact, recorded by that person. */
    public UserOnRecord with(DirectoryEvent fact, String by) {
        return switch (fact) {
            case UserEntered f ->
                new UserOnRecord(
                        f.person(),
                        f.name(),
                        f.unit(),
                        since.with(f.name().equals(name), f.from()),
                        asked,
                        held,
                        taken,
                        lendings,
                        logIn,
                        factors);
            case OfficeAsked f -> asked(new ActingOffice(f.office(), f.unit()), by);
            case OfficeConfirmed f -> holdings(new ActingOffice(f.office(), f.unit()), true);
            case OfficeDeclined f -> asked(new ActingOffice(f.office(), f.unit()), null);
            case OfficeRevoked f ->
                holdings(new ActingOffice(f.office(), f.unit()), false).with(factors.with(f, by));
            case UnitEntered _, ProposerEntered _ ->
                throw new IllegalArgumentException("not a fact of a person: " + fact.getClass());
            default ->
                new UserOnRecord(
                        person,
                        name,
                        unit,
                        since,
                        asked,
                        held,
                        taken,
                        lendings.with(fact, by),
                        logIn.with(fact, by),
                        factors.with(fact, by));
        };
    }

    /** 是否任此职务。 Whether the person holds the office: in that unit, or anywhere when the unit is null. */
    public boolean holds(Office office, String in) {
        return held.stream().anyMatch(one -> one.office() == office && (in == null || in.equals(one.unit())));
    }

    /** 是否曾被撤销。 Whether the office was ever taken away. */
    public boolean lost(Office office) {
        return taken.stream().anyMatch(one -> one.office() == office);
    }

    /** 代理。 The delegations given and not ended. */
    public List<Delegation> delegations() {
        return lendings.given();
    }

    /** 是否可由他人代理。 Whether another may act for the person in that office on that day. */
    public boolean letsAct(String delegate, Office office, LocalDate day) {
        return delegations().stream().anyMatch(one -> one.covers(delegate, office, day));
    }

    /** 是否有第二验证方式。 Whether the person has a second factor; recovery codes alone are none. */
    public boolean hasSecondFactor() {
        return factors.any();
    }

    private UserOnRecord with(SecondFactors now) {
        return new UserOnRecord(person, name, unit, since, asked, held, taken, lendings, logIn, now);
    }

    private UserOnRecord asked(ActingOffice office, String by) {
        Map<ActingOffice, String> now = new HashMap<>(asked);
        now.remove(office);
        if (by != null) {
            now.put(office, by);
        }
        return new UserOnRecord(person, name, unit, since, Map.copyOf(now), held, taken, lendings, logIn, factors);
    }

    private UserOnRecord holdings(ActingOffice office, boolean given) {
        Set<ActingOffice> now = new HashSet<>(held);
        Set<ActingOffice> gone = new HashSet<>(taken);
        Map<ActingOffice, String> open = new HashMap<>(asked);
        if (given) {
            now.add(office);
            open.remove(office);
        } else {
            now.remove(office);
            gone.add(office);
        }
        return new UserOnRecord(
                person,
                name,
                unit,
                since,
                Map.copyOf(open),
                Set.copyOf(now),
                Set.copyOf(gone),
                lendings,
                logIn,
                factors);
    }
}
