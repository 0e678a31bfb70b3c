package banli.standalone.doors;

import banli.command.rulebook.Authority;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.LetterNumber;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.RefusedException;
import banli.desk.form.ActReader;
import banli.language.act.Act;
import banli.language.act.AdminAct;
import banli.language.command.CaseCommand;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.person.Enciphered;
import banli.standalone.whole.CaseDriver;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** 依规则应当怎样。 Who may do an act by the rulebook's own authority, asked in the way the command side asks it. */
final class Authorities {
    private static final String SECTION = "yanglao";

    private Authorities() {}

    /** On a case that the section of elderly care has, with its handler. */
    static boolean mayDo(Act act, Role role) {
        CaseId caseId = new CaseId("district-cppcc-7-6-any");
        JsonNode body = WireMapper.mapper().valueToTree(Bodies.of(act.command()));
        CaseCommand command = ActReader.read(body, act.command(), caseId);
        try {
            Authority.orRefuse(
                    command, new Authority.Charge(SECTION, Role.SECTION.user, null, List.of()), new Now(role.actor()));
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    /** Whether the role is in the handling of that case: its section, the deputy who leads it, the registry, the chief. */
    static boolean handles(Role role) {
        return switch (role.office) {
            case REGISTRY, CHIEF_LEADER -> true;
            case SECTION -> role == Role.SECTION;
            case DEPUTY_LEADER -> role == Role.DEPUTY;
            case null, default -> false;
        };
    }

    /** Beside the cases; an auditor does no act at all but on their own log-in. */
    static boolean mayDo(AdminAct act, Role role, boolean forThemself) {
        boolean acts =
                role.office != Office.AUDITOR || act == AdminAct.SET_CREDENTIAL || act == AdminAct.ACKNOWLEDGE_RESET;
        return act.offices().contains(role.office) || forThemself && act.themself() && acts;
    }

    /** 此刻。 The circumstances that authority asks about. */
    private record Now(Actor actor) implements Circumstances, Circumstances.Directory {
        @Override
        public LocalDate today() {
            return CaseDriver.TODAY;
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
        public Directory directory() {
            return this;
        }

        @Override
        public Optional<String> deputyOf(String section) {
            return Optional.of(section).filter(SECTION::equals).map(_ -> Role.DEPUTY.user);
        }

        @Override
        public PolicyInForce policy(LocalDate handedOnOn) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Standing> standing(CaseId other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Enciphered<T> encipher(String person, String wireName, String field, T clear) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String allotNumber(LetterNumber wanted, CaseId caseId, int round) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> person(String person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> unit(String unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isSection(String unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> proposer(String proposer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean holds(String person, Office office, String unit) {
            return person.equals(Role.DEPUTY.user) && office == Office.DEPUTY_LEADER;
        }
    }
}
