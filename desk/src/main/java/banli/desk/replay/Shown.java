package banli.desk.replay;

import static java.util.Map.entry;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ChaseView;
import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.CorrectionAskedView;
import banli.language.query.casefile.CorrectionView;
import banli.language.query.casefile.DirectiveView;
import banli.language.query.casefile.DisclosureView;
import banli.language.query.casefile.DocumentView;
import banli.language.query.casefile.ExtensionView;
import banli.language.query.casefile.FeedbackView;
import banli.language.query.casefile.FollowUpView;
import banli.language.query.casefile.HearingView;
import banli.language.query.casefile.InvestigationView;
import banli.language.query.casefile.ItemView;
import banli.language.query.casefile.OpinionView;
import banli.language.query.casefile.ProgressView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.casefile.RoutingView;
import banli.language.query.casefile.SupervisionView;
import banli.language.query.casefile.WaiverView;
import banli.language.query.deadline.DeadlineView;
import banli.language.query.meeting.MeetingNote;
import banli.language.query.register.CaseRow;
import banli.language.query.register.SubmissionView;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 比较什么。 Which components of a file are compared, and what makes an element of a list the same one at two moments. */
final class Shown {
    /** What is looked into, component by component; any other record is one value. */
    static final Set<Class<?>> OPENED = Set.of(CaseRow.class, RoutingView.class);

    /** The key of an element: what is in its heading, so it is not said again. */
    static final Map<Class<?>, List<String>> KEYS = Map.ofEntries(
            entry(ItemView.class, List.of("number")),
            entry(ContactView.class, List.of("contact")),
            entry(WaiverView.Asked.class, List.of("round", "phase")),
            entry(WaiverView.class, List.of("round", "phase")),
            entry(OpinionView.class, List.of("round", "unit")),
            entry(ReplyView.class, List.of("round", "version")),
            entry(FeedbackView.class, List.of("round", "proposer")),
            entry(FollowUpView.class, List.of("number")),
            entry(SubmissionView.class, List.of("submission")),
            entry(DeadlineView.class, List.of("kind", "commitment", "about")),
            entry(ExtensionView.class, List.of("askedOn")),
            entry(ExtensionView.Telling.class, List.of("grantedOn")),
            entry(CommitmentView.class, List.of("commitment")),
            entry(ProgressView.class, List.of("on", "item")),
            entry(DisclosureView.class, List.of("round")),
            entry(SupervisionView.class, List.of("leader", "on")),
            entry(ChaseView.class, List.of("chase")),
            entry(DirectiveView.class, List.of("directive")),
            entry(HearingView.class, List.of("on", "asked")),
            entry(MeetingNote.class, List.of("meeting")),
            entry(InvestigationView.class, List.of("on")),
            entry(DocumentView.class, List.of("document")),
            entry(CorrectionView.class, List.of("corrected")),
            entry(CorrectionAskedView.class, List.of("correction")));

    /** What says nothing of its own: numbers of facts, names that go with an id, and what another part shows already. */
    private static final Set<String> SILENT = Set.of(
            "CaseFile.position",
            "CaseFile.names",
            "CaseRow.caseId",
            "CaseRow.sectionName",
            "CaseRow.handlerName",
            "CaseRow.warnFrom",
            "CaseRow.items",
            "CaseRow.madeUp",
            "CaseRow.historical",
            "CaseRow.sequence",
            "CaseRow.position",
            "ContactView.round",
            "ContactView.sequence",
            "ContactView.madeUp",
            "WaiverView.sequence",
            "OpinionView.unitName",
            "ReplyView.answers",
            "ReplyView.outcomeClass",
            "ReplyView.sequence",
            "ReplyView.madeUp",
            "ReplyView.letter",
            "ReplyView.signedLetter",
            "ReplyView.issuedLetter",
            "FeedbackView.name",
            "FeedbackView.madeUp",
            "FollowUpView.since",
            "DeadlineView.warnFrom",
            "DeadlineView.reckoning",
            "DeadlineView.steps",
            "CommitmentView.madeUp",
            "ProgressView.commitment",
            "ProgressView.sequence",
            "ProgressView.madeUp",
            "DisclosureView.textSha256",
            "ChaseView.nextOn",
            "ChaseView.nextPosition",
            "CorrectionView.by",
            "CorrectionAskedView.sequence");

    private Shown() {}

    /** The components that are compared, in their order. */
    static List<RecordComponent> components(Class<?> type) {
        List<String> keys = KEYS.getOrDefault(type, List.of());
        return Arrays.stream(type.getRecordComponents())
                .filter(it -> !keys.contains(it.getName()))
                .filter(it -> !SILENT.contains(type.getSimpleName() + "." + it.getName()))
                .toList();
    }

    /** The parts of a file. */
    static List<RecordComponent> parts() {
        return components(CaseFile.class);
    }

    /** The value of a component. */
    static Object value(Record of, RecordComponent component) {
        try {
            return of == null ? null : component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(component.toString(), hidden);
        }
    }

    /** The value of a component by its name. */
    static Object value(Record of, String name) {
        return Arrays.stream(of.getClass().getRecordComponents())
                .filter(it -> it.getName().equals(name))
                .map(it -> value(of, it))
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }
}
