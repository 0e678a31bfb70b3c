package banli.command.act;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.LetterNumber;
import banli.command.rulebook.PolicyInForce;
import banli.language.policy.OfficeLists;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.person.Enciphered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 场景中的情况。 The circumstances of the scenarios: a small bureau, a known day, and other cases as told. */
record TestNow(
        Actor actor,
        LocalDate today,
        boolean historical,
        PolicyInForce policy,
        Map<CaseId, Circumstances.Standing> others,
        Set<Integer> closedYears,
        OfficeLists lists,
        String head)
        implements Circumstances {
    private static final Map<String, String> PEOPLE = Map.of(
            "zhao", "赵", "li", "李", "qian", "钱", "zhou", "周", "sun", "孙", "wu", "吴", "zheng", "郑", "wang", "王", "he",
            "何");
    private static final Set<String> SECTIONS = Set.of(People.ELDERLY, People.RELIEF, People.CHIEFS);
    private static final Set<String> UNITS =
            Set.of("office", "civil-affairs", "data-office", "health", People.ELDERLY, People.RELIEF);
    private static final Map<String, Set<String>> OFFICES = Map.of(
            "sun",
            Set.of(People.ELDERLY),
            "wu",
            Set.of(People.ELDERLY),
            "zheng",
            Set.of(People.RELIEF),
            "he",
            Set.of(People.CHIEFS));

    TestNow by(Actor who) {
        return new TestNow(who, today, historical, policy, others, closedYears, lists, head);
    }

    TestNow on(LocalDate day) {
        return new TestNow(actor, day, historical, policy, others, closedYears, lists, head);
    }

    TestNow under(PolicyInForce other) {
        return new TestNow(actor, today, historical, other, others, closedYears, lists, head);
    }

    TestNow fromAnEarlierRegister() {
        return new TestNow(actor, today, true, policy, others, closedYears, lists, head);
    }

    TestNow besides(CaseId other, Circumstances.Standing standing) {
        Map<CaseId, Circumstances.Standing> all = new HashMap<>(others);
        all.put(other, standing);
        return new TestNow(actor, today, historical, policy, all, closedYears, lists, head);
    }

    TestNow closing(int year) {
        return new TestNow(actor, today, historical, policy, others, Set.of(year), lists, head);
    }

    TestNow choosingFrom(OfficeLists some) {
        return new TestNow(actor, today, historical, policy, others, closedYears, some, head);
    }

    TestNow headedBy(String person) {
        return new TestNow(actor, today, historical, policy, others, closedYears, lists, person);
    }

    @Override
    public boolean yearClosed(int registerYear) {
        return closedYears.contains(registerYear);
    }

    @Override
    public boolean mayEnter(int registerYear, LocalDate happenedOn) {
        return registerYear < 2026;
    }

    @Override
    public PolicyInForce policy(LocalDate handedOnOn) {
        return policy;
    }

    @Override
    public Optional<Standing> standing(CaseId other) {
        return Optional.ofNullable(others.get(other));
    }

    @Override
    public <T> Enciphered<T> encipher(String person, String wireName, String field, T clear) {
        return new Enciphered<>(
                person, wireName + "/" + field, "sealed:" + clear.toString().length());
    }

    @Override
    public String allotNumber(LetterNumber wanted, CaseId caseId, int round) {
        return wanted.series("嘉民").printed(wanted.number() == null ? round : wanted.number());
    }

    @Override
    public Directory directory() {
        return new Directory() {
            @Override
            public Optional<String> person(String person) {
                return Optional.ofNullable(PEOPLE.get(person));
            }

            @Override
            public Optional<String> unit(String unit) {
                return UNITS.contains(unit) ? Optional.of(unit) : Optional.empty();
            }

            @Override
            public boolean isSection(String unit) {
                return SECTIONS.contains(unit);
            }

            @Override
            public Optional<String> deputyOf(String section) {
                return People.ELDERLY.equals(section)
                        ? Optional.of("qian")
                        : Optional.of(People.CHIEFS.equals(section) ? "li" : "zhou");
            }

            @Override
            public Optional<String> headOf(String section) {
                return Optional.ofNullable(head);
            }

            @Override
            public Optional<String> proposer(String proposer) {
                return "zhu-haixia".equals(proposer)
                        ? Optional.of("诸海霞")
                        : Optional.ofNullable(proposer)
                                .filter(Set.of(People.LEAD_PROPOSER, People.CO_SIGNER)::contains);
            }

            @Override
            public boolean isConfidential(String proposer) {
                return "zhu-haixia".equals(proposer);
            }

            @Override
            public boolean holds(String person, Office office, String unit) {
                return office == Office.CHIEF_LEADER || office == Office.DEPUTY_LEADER
                        ? (office == Office.CHIEF_LEADER ? Set.of("li") : Set.of("qian", "zhou")).contains(person)
                        : OFFICES.getOrDefault(person, Set.of()).contains(unit);
            }
        };
    }
}
