package banli.desk.act;

import banli.desk.form.Acts;
import banli.language.command.CaseCommand;
import banli.language.query.StoredFact;
import banli.language.word.CaseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 更正。 Which facts can be corrected by which act done anew, and a form for it that begins with what was recorded. */
final class Corrections {
    private static final Map<String, String> ACT_OF_FACT = Map.ofEntries(
            Map.entry("hand-on-objected", "object-to-hand-on"),
            Map.entry("hand-on-upheld", "record-objection-outcome"),
            Map.entry("document-attached", "attach-document"),
            Map.entry("routing-proposed", "propose-routing"),
            Map.entry("routing-approved", "approve-routing"),
            Map.entry("routing-returned", "return-routing"),
            Map.entry("case-assigned", "assign-case"),
            Map.entry("case-accepted", "accept-case"),
            Map.entry("assignment-objected", "object-to-assignment"),
            Map.entry("assignment-upheld", "uphold-assignment"),
            Map.entry("case-reassigned", "reassign-case"),
            Map.entry("handler-changed", "change-handler"),
            Map.entry("contact-recorded", "record-contact"),
            Map.entry("contact-waived", "waive-contact"),
            Map.entry("contact-confirmed", "confirm-contact"),
            Map.entry("contact-disputed", "confirm-contact"),
            Map.entry("dispute-settled", "settle-dispute"),
            Map.entry("opinion-asked", "ask-opinion"),
            Map.entry("opinion-received", "record-opinion"),
            Map.entry("opinion-waived", "waive-opinion"),
            Map.entry("reply-submitted", "submit-reply"),
            Map.entry("reply-sent-back", "send-back-reply"),
            Map.entry("reply-countersigned", "countersign-reply"),
            Map.entry("reply-signed", "sign-reply"),
            Map.entry("reply-delivered", "deliver-reply"),
            Map.entry("feedback-requested", "request-feedback"),
            Map.entry("satisfaction-recorded", "record-satisfaction"),
            Map.entry("dissatisfaction-examined", "examine-dissatisfaction"),
            Map.entry("extension-requested", "request-extension"),
            Map.entry("commitment-made", "make-commitment"),
            Map.entry("progress-reported", "report-progress"),
            Map.entry("commitment-fulfilled", "fulfil-commitment"),
            Map.entry("commitment-carried-over", "carry-over-commitment"),
            Map.entry("disclosure-decided", "decide-disclosure"),
            Map.entry("reply-published", "publish-reply"),
            Map.entry("key-supervision-designated", "designate-key-supervision"),
            Map.entry("case-chased", "chase-case"),
            Map.entry("chase-answered", "answer-chase"),
            Map.entry("report-heard", "hear-report"),
            Map.entry("case-closed", "close-case"),
            Map.entry("case-archived", "archive-case"));

    private Corrections() {}

    /** The facts that a form can correct, by sequence. */
    static Map<Long, StoredFact> in(List<StoredFact> facts) {
        Map<Long, StoredFact> correctable = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> ACT_OF_FACT.containsKey(fact.type()))
                .forEach(fact -> correctable.put(fact.sequence(), fact));
        return correctable;
    }

    static StoredFact chosen(Map<Long, StoredFact> correctable, String sequence) {
        return sequence == null || !sequence.matches("\\d{1,18}") ? null : correctable.get(Long.valueOf(sequence));
    }

    /** The form that corrects a fact, filled with what it says. */
    static Place place(CaseId caseId, StoredFact old) {
        Class<? extends CaseCommand> anew =
                Acts.onCase(ACT_OF_FACT.get(old.type())).orElseThrow();
        Place plain = CaseForms.place(
                caseId, "correct-record", Acts.onCase("correct-record").orElseThrow(), anew);
        return plain.filledWith(recorded(old));
    }

    /** What a fact says, by the paths of the act done anew. */
    static Typed recorded(StoredFact old) {
        Typed said = new Typed().put("sequence", old.sequence()).put("eventId", old.eventId());
        flatten(said, "anew", old.payload());
        said.put("anew.confirmed", old.type().equals("contact-confirmed") ? "true" : "false");
        if (said.has("anew.due.dueOn")) {
            said.put("anew.dueOn", said.all("anew.due.dueOn"));
        }
        if (said.has("anew.outcome.code")) {
            said.put(
                    "anew.outcome",
                    String.join(
                            "|",
                            said.one("anew.outcome.scheme"),
                            said.one("anew.outcome.code"),
                            said.one("anew.outcome.text")));
        }
        return said;
    }

    private static void flatten(Typed said, String path, Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> parts -> parts.forEach((name, part) -> flatten(said, path + "." + name, part));
            case List<?> all
            when all.stream().allMatch(one -> one instanceof String) ->
                said.put(path, all.stream().map(String::valueOf).toList());
            case List<?> rows -> {
                for (int at = 0; at < rows.size(); at++) {
                    flatten(said, path + "[" + at + "]", rows.get(at));
                }
            }
            default -> said.put(path, List.of(value.toString()));
        }
    }
}
