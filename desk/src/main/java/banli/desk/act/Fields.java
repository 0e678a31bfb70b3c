package banli.desk.act;

import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.word.FieldError;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.ImportSource;
import banli.wire.WireNames;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 各项的填写方式。 What a form does not show, or fills in by itself. */
final class Fields {
    private static final Set<String> LEFT_OUT = Set.of("caseId");
    /** Whether a case is a suggestion or a proposal. */
    static final String KIND = "kind";

    private static final Map<String, Set<String>> RARE = Map.of(
            "record-contact", Set.of("place", "privateNote", "heldWith"),
            "register-case",
                    Set.of("upstreamReference", "upstreamDue", "background", "notPublicReason", "sector", "town"));
    private static final Set<String> FIXED = Set.of("item", "number");

    private Fields() {}

    /** The case stands in the address; documents and sources of imports have pages of their own; what is adopted was sent when it was proposed. */
    static boolean isLeftOut(RecordComponent part) {
        boolean adoptsWhatWasProposed = part.getName().equals("document")
                && (part.getDeclaringRecord() == AdoptPolicy.class || part.getDeclaringRecord() == AdoptCalendar.class);
        boolean documents = part.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == Attachment.class;
        return LEFT_OUT.contains(part.getName())
                || adoptsWhatWasProposed
                || documents
                || part.getType() == ImportSource.class;
    }

    /** Whether a part is asked for: the number of a letter where the case knows its beginning; where the ledger allots it, it knows none. */
    static boolean isAsked(Class<?> act, String name, String path, FormValues typed, List<FieldError> wrong) {
        boolean allotted = act == IssueReply.class && name.equals(FormContexts.NUMBER) && !typed.has(path);
        return !allotted && !isImplied(act, path)
                || wrong.stream().anyMatch(error -> error.field().equals(path));
    }

    /** Whether something else on the form says it: a suggestion comes from a congress, a proposal from a CPPCC. */
    private static boolean isImplied(Class<?> act, String path) {
        return act == RegisterCase.class && path.equals(KIND);
    }

    /** What is rarely filled in: it stands folded under the form until something is written in it. */
    static boolean isRare(String act, String path) {
        return RARE.getOrDefault(act, Set.of()).contains(path);
    }

    /** Whether a day stands in words, to be opened for another: the day of an act is mostly today. */
    static boolean isToday(String path, FormValues typed, LocalDate today, List<FieldError> wrong) {
        return path.equals("happenedOn")
                && typed.one(path).equals(today.toString())
                && wrong.stream().noneMatch(error -> error.field().equals(path));
    }

    /** Whether a path holds what the form itself put there, so that it doesn't count as filled in. */
    static boolean isFixed(String path) {
        return path.contains("]") && FIXED.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** How many empty rows a list ends with: of some, one more is rarely needed. */
    static int emptyRows(String list) {
        return list.equals("redactions") ? 1 : 3;
    }

    static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    /** An act's name in kebab case. */
    static String nameOf(Class<?> act) {
        return WireNames.of(act);
    }
}
