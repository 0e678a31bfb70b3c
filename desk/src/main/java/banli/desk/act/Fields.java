package banli.desk.act;

import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.word.Attachment;
import banli.language.word.ImportSource;
import banli.wire.WireNames;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Set;

/** 各项的填写方式。 What is known of fields by their names: which are left out, which may stay empty, which take several lines. */
final class Fields {
    private static final Set<String> LEFT_OUT = Set.of("caseId");
    private static final Set<String> FIXED = Set.of("item", "number");
    private static final Set<String> LINES = Set.of(
            "text",
            "reason",
            "opinion",
            "summary",
            "privateNote",
            "question",
            "background",
            "remark",
            "evidence",
            "answer",
            "basis",
            "reasoning",
            "words",
            "about",
            "asked",
            "document",
            "notPublicReason");
    private static final Set<String> OPTIONAL = Set.of(
            "happenedOn",
            "leadUnit",
            "handedOnOn",
            "upstreamReference",
            "upstreamDue",
            "background",
            "items",
            "coSigners",
            "sector",
            "notPublicReason",
            "unitProposed",
            "sectionProposed",
            "coUnits",
            "remark",
            "record-contact.place",
            "privateNote",
            "heldWith",
            "heardWith",
            "words",
            "documentNumber",
            "receipt",
            "owner",
            "item",
            "address",
            "deputyLeader",
            "contact.phone",
            "contact.address",
            "contact.email",
            "answers.reason",
            "outcome.text",
            "disclosure.reason",
            "remarks.place",
            "record-satisfaction.reason",
            "decide-disclosure.reason",
            "letter",
            "make-commitment.dueOn",
            "carry-over-commitment.dueOn",
            "report-progress.commitment",
            "attach-document.to",
            "enter-user.unit",
            "ask-office.unit",
            "confirm-office.unit",
            "decline-office.unit",
            "revoke-office.unit",
            "denominator");

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

    /** Whether a path holds what the form itself put there, so that it doesn't count as filled in. */
    static boolean isFixed(String path) {
        return path.contains("]") && FIXED.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    static boolean takesLines(String name) {
        return LINES.contains(name);
    }

    /** {@code plain} is the path without the numbers of rows. */
    static boolean isOptional(String act, String plain) {
        return OPTIONAL.contains(plain) || OPTIONAL.contains(act + "." + plain);
    }

    static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    /** An act's name in kebab case. */
    static String nameOf(Class<?> act) {
        return WireNames.of(act);
    }
}
