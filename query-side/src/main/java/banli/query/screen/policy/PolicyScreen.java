package banli.query.screen.policy;

import banli.language.calendar.CalendarDocument;
import banli.language.event.PolicyEvent;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.CalendarProposed;
import banli.language.event.PolicyEvent.ListsAdopted;
import banli.language.event.PolicyEvent.ListsProposed;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.event.PolicyEvent.PolicyDeclined;
import banli.language.event.PolicyEvent.PolicyProposed;
import banli.language.policy.PolicyDocument;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.PoliciesOnFile.Adoption;
import banli.language.query.policy.PoliciesOnFile.CalendarOnFile;
import banli.language.query.policy.PoliciesOnFile.ListsOnFile;
import banli.language.query.policy.PoliciesOnFile.PolicyOnFile;
import banli.language.query.policy.PoliciesOnFile.ProposalOnFile;
import banli.language.query.policy.ReadPolicies;
import banli.query.feed.Entry;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.directory.Names;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * 规则的答复。 Answers {@link ReadPolicies} from the ledger's own facts up to the screens' position: they are few, and a
 * document is told as it was adopted.
 */
@Component
class PolicyScreen {
    private final PoliciesAdopted adopted;
    private final Names names;
    private final ScreensPosition position;

    PolicyScreen(PoliciesAdopted adopted, Names names, ScreensPosition position) {
        this.adopted = adopted;
        this.names = names;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    PoliciesOnFile on(ReadPolicies asked) {
        long until = position.now();
        List<Entry> adoptions = adopted.facts(until);
        return new PoliciesOnFile(
                until,
                adoptions.stream()
                        .filter(entry -> entry.fact() instanceof PolicyAdopted)
                        .map(PolicyScreen::policy)
                        .toList(),
                calendars(adoptions),
                proposals(adoptions),
                adoptions.stream()
                        .filter(entry -> entry.fact() instanceof ListsAdopted)
                        .map(PolicyScreen::lists)
                        .toList(),
                names.of(adoptions.stream()
                                .map(entry -> entry.by().person())
                                .distinct()
                                .toList())
                        .known());
    }

    private static PolicyOnFile policy(Entry entry) {
        PolicyAdopted it = (PolicyAdopted) entry.fact();
        return new PolicyOnFile(
                it.from(),
                WireMapper.mapper().readValue(it.document(), PolicyDocument.class),
                adoption(entry, it.digest()));
    }

    private static ListsOnFile lists(Entry entry) {
        ListsAdopted it = (ListsAdopted) entry.fact();
        return new ListsOnFile(it.version(), it.lists(), adoption(entry, it.digest()));
    }

    private static List<CalendarOnFile> calendars(List<Entry> adoptions) {
        List<CalendarOnFile> all = new ArrayList<>();
        for (Entry entry : adoptions) {
            if (entry.fact() instanceof CalendarAdopted it) {
                CalendarDocument document = WireMapper.mapper().readValue(it.document(), CalendarDocument.class);
                all.replaceAll(before -> before.document().year() == document.year()
                        ? new CalendarOnFile(before.document(), true, before.adoption())
                        : before);
                all.add(new CalendarOnFile(document, false, adoption(entry, it.digest())));
            }
        }
        return List.copyOf(all);
    }

    private static List<ProposalOnFile> proposals(List<Entry> facts) {
        Map<String, ProposalOnFile> open = new LinkedHashMap<>();
        for (Entry entry : facts) {
            if (entry.fact() instanceof PolicyEvent fact) {
                open.remove(fact.version());
                ProposalOnFile proposed = proposal(fact, entry);
                if (proposed != null) {
                    open.put(fact.version(), proposed);
                }
            }
        }
        return List.copyOf(open.values());
    }

    /** Null when it proposes nothing. */
    private static ProposalOnFile proposal(PolicyEvent fact, Entry entry) {
        return switch (fact) {
            case PolicyProposed it ->
                new ProposalOnFile(
                        it.version(),
                        it.from(),
                        WireMapper.mapper().readValue(it.document(), PolicyDocument.class),
                        null,
                        null,
                        it.document(),
                        adoption(entry, it.digest()));
            case CalendarProposed it ->
                new ProposalOnFile(
                        it.version(),
                        null,
                        null,
                        WireMapper.mapper().readValue(it.document(), CalendarDocument.class),
                        null,
                        it.document(),
                        adoption(entry, it.digest()));
            case ListsProposed it ->
                new ProposalOnFile(it.version(), null, null, null, it.lists(), null, adoption(entry, it.digest()));
            case PolicyAdopted _, CalendarAdopted _, ListsAdopted _, PolicyDeclined _ -> null;
        };
    }

    private static Adoption adoption(Entry entry, String digest) {
        return new Adoption(entry.position(), entry.recordedAt(), entry.by(), digest);
    }
}
