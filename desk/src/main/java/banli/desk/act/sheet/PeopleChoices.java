package banli.desk.act.sheet;

import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.Office;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 可选的人。 Who can be chosen for a part of an act that asks for somebody.
 *
 * @param section of the case, null for none
 * @param me whoever fills the form in
 */
public record PeopleChoices(DirectoryView directory, String section, String me) {
    private static final Set<Office> APART = Set.of(Office.ADMIN, Office.AUDITOR);

    /** Null where it asks for nobody. */
    public List<Choice> of(String act, String plain) {
        return switch (plain) {
            case "person" -> people(_ -> true);
            case "delegate" ->
                people(person -> (!act.equals("delegate") || !person.person().equals(me))
                        && person.offices().stream().allMatch(held -> !APART.contains(held.office())));
            case "handler", "coUnits.handler", "head" -> people(person -> holds(person, Office.SECTION));
            case "to", "from" -> act.matches("change-handler|hand-over") ? people(this::inSection) : null;
            case "deputyLeader" ->
                people(person -> holds(person, Office.DEPUTY_LEADER) || holds(person, Office.CHIEF_LEADER));
            case "owner" -> owners();
            case "chair", "present", "decisions.owner", "passedTo" -> people(PeopleChoices::inOffice);
            case "signer" -> people(person -> holds(person, Office.DEPUTY_LEADER));
            case "ourPeople" -> people(person -> inSection(person) || leads(person));
            case "leadProposer", "coSigners" -> proposers();
            default -> null;
        };
    }

    private List<Choice> people(Predicate<PersonView> fits) {
        return NamedChoices.people(directory, fits);
    }

    private List<Choice> owners() {
        return NamedChoices.apart(Stream.concat(
                people(this::inSection).stream(),
                directory.units().stream()
                        .filter(UnitView::isSection)
                        .map(unit -> NamedChoices.named(unit.unit(), unit.name(), null))));
    }

    private List<Choice> proposers() {
        return NamedChoices.apart(directory.proposers().stream()
                .map(known -> NamedChoices.named(known.proposer(), known.name(), known.sector())));
    }

    private static boolean holds(PersonView person, Office office) {
        return person.offices().stream().anyMatch(held -> held.office() == office && held.confirmed());
    }

    private static boolean inOffice(PersonView person) {
        return person.offices().stream().anyMatch(held -> held.confirmed() && !APART.contains(held.office()));
    }

    private boolean inSection(PersonView person) {
        return section == null
                ? holds(person, Office.SECTION)
                : person.offices().stream().map(OfficeView::unit).anyMatch(section::equals);
    }

    private boolean leads(PersonView person) {
        return person.person().equals(me) || holds(person, Office.DEPUTY_LEADER) || holds(person, Office.CHIEF_LEADER);
    }
}
