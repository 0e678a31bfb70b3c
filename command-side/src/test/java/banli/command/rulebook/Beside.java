package banli.command.rulebook;

import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.person.Enciphered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 案件之外的情况。 Circumstances for decisions beside the cases: an actor, a day, and a directory told by the test. */
public final class Beside implements Circumstances, Circumstances.Directory {
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Boolean> units = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> proposers = new HashSet<>();
    private List<String> office = List.of();
    private Actor actor;

    /** Someone of that id in that office, on 2021-03-08. */
    public static Beside by(String person, Office office) {
        Beside now = new Beside();
        now.actor = new Actor(person, person, office, null, null);
        return now;
    }

    /** The same, by another. */
    public Beside then(String person, Office office) {
        actor = new Actor(person, person, office, null, null);
        return this;
    }

    /** With a person in the directory. */
    public Beside knowing(String person) {
        people.put(person, person);
        return this;
    }

    /** With a person of that name in the directory. */
    public Beside named(String person, String name) {
        people.put(person, name);
        return this;
    }

    /** In an office called so. */
    public Beside inOffice(String... names) {
        office = List.of(names);
        return this;
    }

    /** With a proposer in the directory. */
    public Beside withProposer(String proposer) {
        proposers.add(proposer);
        return this;
    }

    /** With a unit in the directory. */
    public Beside withUnit(String unit, boolean section) {
        units.put(unit, section);
        return this;
    }

    /** With a person who holds an office. */
    public Beside holding(String person, Office office) {
        offices.add(person + " " + office);
        return knowing(person);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2021, 3, 8);
    }

    @Override
    public List<String> officeNames() {
        return office;
    }

    @Override
    public boolean historical() {
        return false;
    }

    @Override
    public boolean mayEnter(int registerYear, LocalDate happenedOn) {
        return false;
    }

    @Override
    public PolicyInForce policy(LocalDate handedOnOn) {
        throw new AssertionError("no policy bears on this");
    }

    @Override
    public Directory directory() {
        return this;
    }

    @Override
    public Optional<Standing> standing(CaseId other) {
        return Optional.empty();
    }

    @Override
    public <T> Enciphered<T> encipher(String person, String wireName, String field, T clear) {
        return new Enciphered<>(person, wireName + "." + field, "sealed");
    }

    @Override
    public String allotNumber(LetterNumber wanted, CaseId caseId, int round) {
        throw new AssertionError("no number is due here");
    }

    @Override
    public Optional<String> person(String person) {
        return Optional.ofNullable(people.get(person));
    }

    @Override
    public Optional<String> unit(String unit) {
        return units.containsKey(unit) ? Optional.of(unit) : Optional.empty();
    }

    @Override
    public boolean isSection(String unit) {
        return Boolean.TRUE.equals(units.get(unit));
    }

    @Override
    public Optional<String> deputyOf(String section) {
        return Optional.empty();
    }

    @Override
    public Optional<String> proposer(String proposer) {
        return proposers.contains(proposer) ? Optional.of(proposer) : Optional.empty();
    }

    @Override
    public boolean holds(String person, Office office, String unit) {
        return offices.contains(person + " " + office);
    }
}
