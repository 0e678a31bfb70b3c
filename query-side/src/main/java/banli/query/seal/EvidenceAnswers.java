package banli.query.seal;

import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.event.DirectoryEvent.DelegationEnded;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.LedgerFact;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.SupervisionEvent.DiscussedAtMeeting;
import banli.language.query.trail.Evidence;
import banli.language.query.trail.TakeEvidence;
import banli.language.query.trail.TakeEvidenceOfCases;
import banli.language.query.trail.TakePublicEvidence;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Text;
import banli.language.word.meeting.MeetingDecision;
import banli.proof.pack.Pack;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.screen.NotFound;
import banli.query.screen.Sight;
import banli.query.screen.column.ColumnScreen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * 证据的答复。 Answers {@link TakeEvidence}, {@link TakeEvidenceOfCases} and {@link TakePublicEvidence} from the ledger itself. With a case go the meetings that it
 * was discussed at, where the asker may read each case of theirs, and the delegations by which somebody acted in it.
 */
@Component
class EvidenceAnswers implements LogAnswers {
    private static final String PEOPLE = "user:";

    private final FactFeed feed;
    private final ProvedFacts proved;
    private final ColumnScreen column;

    EvidenceAnswers(FactFeed feed, ProvedFacts proved, ColumnScreen column) {
        this.column = column;
        this.feed = feed;
        this.proved = proved;
    }

    @Override
    public Object handlers() {
        return new Handlers(this);
    }

    /** Found by the bus. */
    record Handlers(EvidenceAnswers answers) {
        @QueryHandler
        Evidence on(TakeEvidence asked) {
            return answers.of(asked);
        }

        @QueryHandler
        Evidence on(TakeEvidenceOfCases asked) {
            return answers.of(asked);
        }

        @QueryHandler
        Evidence on(TakePublicEvidence asked) {
            return answers.of(asked);
        }
    }

    private Evidence of(TakeEvidence asked) {
        if (asked.published()) {
            return proved.of(published(ofCase(asked.caseId())));
        }
        return proved.withEnds(() -> withWhatIsBeside(ofCase(asked.caseId())), stream -> !stream.startsWith(PEOPLE));
    }

    private List<RawFact> withWhatIsBeside(List<RawFact> facts) {
        List<Entry> read = facts.stream().map(Decoder::decoded).toList();
        List<RawFact> all = new ArrayList<>(facts);
        read.stream()
                .map(entry -> entry.fact() instanceof DiscussedAtMeeting it ? it.meeting() : null)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(meeting -> all.addAll(meeting(meeting)));
        all.addAll(delegations(read));
        return all;
    }

    private Evidence of(TakeEvidenceOfCases asked) {
        if (!Sight.now().cases()
                || asked.cases().stream().anyMatch(one -> Sight.now().hides(one.value()))) {
            throw NotFound.of(new Text(
                    "所计的案件里有您不能查阅的，只有能查阅每一案的人才能取出",
                    "Among the cases are some that you may not read; only who may read each of them can take"
                            + " them out"));
        }
        return proved.withEnds(
                () -> {
                    List<RawFact> facts = ofCases(asked.cases());
                    if (asked.summary() != null) {
                        facts.addAll(feed.stream("summary:" + asked.summary()));
                    }
                    return facts;
                },
                stream -> true);
    }

    private List<RawFact> ofCases(List<CaseId> cases) {
        List<RawFact> facts = new ArrayList<>();
        feed.byStream(cases.stream().map(CaseId::value).distinct().toList(), feed.head(), facts::addAll);
        return facts;
    }

    private List<RawFact> ofCase(CaseId caseId) {
        List<RawFact> facts = feed.stream(caseId.value());
        if (facts.isEmpty()) {
            throw NotFound.of(new Text("没有案件键为 " + caseId.value() + " 的案件", "No case has the key " + caseId.value()));
        }
        return facts;
    }

    private static List<RawFact> published(List<RawFact> facts) {
        List<RawFact> published = facts.stream()
                .filter(fact -> {
                    LedgerFact said = Decoder.decoded(fact).fact();
                    return said instanceof ReplyPublished || said instanceof PublicationWithdrawn;
                })
                .toList();
        if (published.isEmpty()) {
            throw NotFound.of(new Text("此案的答复没有公开过", "No reply of this case was published"));
        }
        return published;
    }

    /** The text that is public now and nothing else: no earlier one that was taken down, and nobody who recorded it. */
    private Evidence of(TakePublicEvidence asked) {
        RawFact standing = null;
        if (column.has(List.of(asked.caseId().value()))) {
            for (RawFact fact : feed.stream(asked.caseId().value())) {
                standing = switch (Decoder.decoded(fact).fact()) {
                    case ReplyPublished _ -> fact;
                    case PublicationWithdrawn _ -> null;
                    case null, default -> standing;
                };
            }
        }
        if (standing == null) {
            throw NotFound.of(new Text("此案没有公开着的答复", "No reply of this case is public"));
        }
        Evidence evidence = proved.of(List.of(standing));
        return evidence.pack() == null
                ? evidence
                : new Evidence(
                        evidence.sealed(),
                        evidence.wanted(),
                        Pack.read(evidence.pack()).withoutMeta().written());
    }

    /** All of a meeting; nothing of one that was about a case that may not be read. */
    private List<RawFact> meeting(String meeting) {
        List<RawFact> facts = feed.stream("meeting:" + meeting);
        boolean seen = facts.stream()
                .map(Decoder::decoded)
                .flatMap(entry -> cases(entry.fact()))
                .noneMatch(one -> Sight.now().hides(one.value()));
        return seen ? facts : List.of();
    }

    private static Stream<CaseId> cases(LedgerFact fact) {
        return switch (fact) {
            case MeetingHeld held ->
                Stream.concat(
                        held.cases().stream(),
                        held.decisions().stream().map(MeetingDecision::about).filter(Objects::nonNull));
            case MeetingCorrected it -> cases(it.anew());
            case null, default -> Stream.of();
        };
    }

    /** Who lent an office to whom, of those who acted for another in the case. */
    private List<RawFact> delegations(List<Entry> read) {
        Map<String, Set<String>> acted = new HashMap<>();
        for (Entry entry : read) {
            String principal = entry.meta().get(Meta.ON_BEHALF_OF);
            if (principal != null) {
                acted.computeIfAbsent(principal, _ -> new HashSet<>())
                        .add(entry.meta().get(Meta.ACTOR));
            }
        }
        List<RawFact> facts = new ArrayList<>();
        acted.forEach((principal, delegates) -> feed.stream(PEOPLE + principal).stream()
                .filter(fact ->
                        delegates.contains(delegate(Decoder.decoded(fact).fact())))
                .forEach(facts::add));
        return facts;
    }

    private static String delegate(LedgerFact fact) {
        return switch (fact) {
            case Delegated it -> it.delegate();
            case DelegationConfirmed it -> it.delegate();
            case DelegationEnded it -> it.delegate();
            case null, default -> "";
        };
    }
}
