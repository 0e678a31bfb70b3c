package banli.command.axon.record;

import banli.command.directory.IdentityOnRecord;
import banli.command.directory.ProposerOnRecord;
import banli.command.directory.UnitOnRecord;
import banli.command.directory.UserOnRecord;
import banli.command.ledger.LedgerOnRecord;
import banli.command.policy.PolicyBook;
import banli.command.rulebook.Circumstances;
import banli.command.subject.SubjectOnRecord;
import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.LedgerEvent;
import banli.language.event.PolicyEvent;
import banli.language.event.SubjectEvent;
import banli.language.policy.AccessPolicy;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.person.Identity;
import banli.language.word.person.Withheld;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 通讯录（按事实）。 People, units, proposers, policies and the ledger as their own facts say at this moment. */
public final class DirectoryOnRecord implements Circumstances.Directory {
    private final FactStreams streams;

    /** 依所给的事实流。 On the streams of facts. */
    public DirectoryOnRecord(FactStreams streams) {
        this.streams = streams;
    }

    /** The same for one question or act of that caller: of each stream it asks once. */
    public DirectoryOnRecord once(Map<String, ?> caller) {
        return new DirectoryOnRecord(streams.once(ahead(caller)));
    }

    /** As {@link #once}, for an act that changes nothing but its case: what is at hand of the caller is taken as it stands. */
    public DirectoryOnRecord assuming(Map<String, ?> caller) {
        return new DirectoryOnRecord(streams.assuming(ahead(caller)));
    }

    /** Streams that whoever acts or asks will surely have read. */
    private Set<String> ahead(Map<String, ?> caller) {
        Set<String> ahead = new LinkedHashSet<>(Set.of("ledger"));
        for (String name : List.of(Meta.ACTOR, Meta.ON_BEHALF_OF)) {
            if (caller.get(name) instanceof String person) {
                ahead.add("user:" + person);
            }
        }
        LedgerOnRecord ledger = streams.atHand("ledger", LedgerOnRecord.NONE);
        if (ledger.isOpen()) {
            ahead.add("policy:" + ledger.opening().place());
        }
        return ahead;
    }

    /** 人员。 A person as on record. */
    public UserOnRecord user(String person) {
        return streams.read(
                "user:" + person,
                UserOnRecord.NONE,
                (soFar, fact, meta) -> soFar.with((DirectoryEvent) fact, (String) meta.get(Meta.ACTOR)));
    }

    /** 身份。 To whom an identity of the log-in server belongs. */
    public IdentityOnRecord identity(Identity identity) {
        return streams.read(
                identity.stream(),
                IdentityOnRecord.NONE,
                (soFar, fact, meta) -> soFar.with((DirectoryEvent) fact, (String) meta.get(Meta.ACTOR)));
    }

    UnitOnRecord unitOnRecord(String unit) {
        return streams.read(
                "unit:" + unit,
                UnitOnRecord.NONE,
                (soFar, fact, meta) -> soFar.with((DirectoryEvent) fact, (String) meta.get(Meta.ACTOR)));
    }

    /** 提出人。 A proposer as on record. */
    public ProposerOnRecord proposerOnRecord(String proposer) {
        return streams.read(
                "proposer:" + proposer,
                ProposerOnRecord.NONE,
                (soFar, fact, meta) -> soFar.with((ProposerEntered) fact, (String) meta.get(Meta.KEY)));
    }

    /** 个人信息。 What is on record of a proposer's personal details. */
    public SubjectOnRecord subject(String proposer) {
        return streams.read(
                "subject:" + proposer,
                SubjectOnRecord.NONE,
                (soFar, fact, meta) -> soFar.with((SubjectEvent) fact, ActorOfFact.in(meta)));
    }

    /** Whose details are not shown any more, of these. */
    public Map<String, Withheld> withheld(List<String> proposers) {
        Map<String, Withheld> withheld = new TreeMap<>();
        for (String proposer : proposers) {
            Withheld why = subject(proposer).withheld();
            if (why != null) {
                withheld.put(proposer, why);
            }
        }
        return withheld;
    }

    /** 账本。 The ledger itself. */
    public LedgerOnRecord ledger() {
        return streams.read(
                "ledger",
                LedgerOnRecord.NONE,
                (soFar, fact, meta) -> soFar.with((LedgerEvent) fact, (String) meta.get(Meta.ACTOR)));
    }

    /** 规则簿。 The policies of a place. */
    public PolicyBook policyBook(String place) {
        return streams.read(
                "policy:" + place,
                PolicyBook.EMPTY,
                (soFar, fact, meta) -> soFar.with((PolicyEvent) fact, (String) meta.get(Meta.ACTOR)));
    }

    /** What the place's policy of that day says of logging in and of reading. */
    public AccessPolicy access(LocalDate today) {
        LedgerOnRecord ledger = ledger();
        return ledger.isOpen() ? policyBook(ledger.opening().place()).access(today) : AccessPolicy.USUAL;
    }

    /** The months between reports on key cases that the place's policy of that day sets, 0 for none. */
    public int reportMonths(LocalDate today) {
        LedgerOnRecord ledger = ledger();
        return ledger.isOpen() ? policyBook(ledger.opening().place()).reportMonths(today) : 0;
    }

    @Override
    public Optional<String> person(String person) {
        return Optional.ofNullable(user(person).name());
    }

    @Override
    public Optional<String> unit(String unit) {
        return Optional.ofNullable(unitOnRecord(unit).name());
    }

    @Override
    public boolean isSection(String unit) {
        return unitOnRecord(unit).isSection();
    }

    @Override
    public Optional<String> deputyOf(String section) {
        return Optional.ofNullable(unitOnRecord(section).deputyLeader());
    }

    @Override
    public Optional<String> headOf(String section) {
        return Optional.ofNullable(unitOnRecord(section).head());
    }

    @Override
    public Optional<String> proposer(String proposer) {
        return Optional.ofNullable(proposerOnRecord(proposer).name());
    }

    @Override
    public boolean isConfidential(String proposer) {
        return proposer != null && proposerOnRecord(proposer).confidential();
    }

    @Override
    public boolean holds(String person, Office office, String unit) {
        UserOnRecord user = user(person);
        boolean sinceOpening =
                office == Office.ADMIN && unit == null && ledger().openedWith(person) && !user.lost(Office.ADMIN);
        return sinceOpening || user.holds(office, unit);
    }
}
