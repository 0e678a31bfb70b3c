package banli.desk.frame;

import banli.language.query.casefile.CommitmentView.CarriedOver;
import banli.language.query.casefile.ContactWord;
import banli.language.query.casefile.DeliveryView;
import banli.language.query.casefile.FeedbackView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.directory.KnownNames;
import banli.language.query.register.Waiting;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Redaction;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.Signatory;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 值的说法。 How a compared value is said in one language, ids by their names. */
public record Said(Say say, KnownNames names) {
    private static final Set<String> UNITS =
            Set.of("section", "sectionProposed", "into", "leadUnit", "unit", "unitProposed", "countersigned");
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    private static final Text CONFIRMED = new Text("确认", "confirmed");
    private static final Text DISPUTED = new Text("有异议", "disputed");

    /** A value in words; a dash for none. */
    public String of(Object value) {
        return switch (value) {
            case null -> say.plain(null);
            case String id -> names.any(id);
            case Boolean so -> say.text(so ? YES : NO);
            case List<?> all -> joined(all.stream());
            case Instant moment -> say.time(moment);
            case Labelled word -> say.word(word);
            case Text text -> say.text(text);
            case Actor actor -> say.actor(actor, names);
            case CaseId caseId -> names.numberOf(caseId.value());
            case Signatory it -> it.name();
            case Outcome it -> joined(Stream.of(it.code(), it.text()));
            case Waiting it -> joined(Stream.of(it.personName() == null ? it.office() : it.personName(), it.what()));
            case CoUnit it ->
                joined(Stream.of(
                        names.unit(it.unit()), it.role(), it.handler() == null ? null : names.person(it.handler())));
            case ReplyView it ->
                joined(Stream.of(it.version(), it.outcome(), it.signedOn(), it.documentNumber(), it.deliveredOn()));
            case FeedbackView it ->
                joined(Stream.of(names.proposer(it.proposer()), it.attitude(), it.result(), it.reason()));
            case Attachment it -> it.name();
            case Redaction it -> joined(Stream.of(it.passage(), it.reason()));
            case Remark it -> joined(Stream.of(it.place(), it.text()));
            case DisclosureProposal it -> joined(Stream.of(it.choice(), it.reason()));
            case DeliveryView it -> joined(Stream.of(names.recipient(it.recipient()), it.means(), it.on()));
            case ContactWord it ->
                joined(Stream.of(
                        names.proposer(it.proposer()), it.confirmed() ? CONFIRMED : DISPUTED, it.words(), it.on()));
            case CarriedOver it -> joined(Stream.of(it.intoYear(), it.dueOn(), it.reason()));
            default -> value.toString();
        };
    }

    /** A component's value in words: what it is an id of is known by its name. */
    public String of(String component, Object value) {
        if (!UNITS.contains(component)) {
            return of(value);
        }
        return value instanceof List<?> all
                ? joined(all.stream().map(id -> names.unit((String) id)))
                : of(names.unit((String) value));
    }

    /** Whether a value is a number that needs a word beside it. */
    public boolean counts(Object value) {
        return value instanceof Number;
    }

    private String joined(Stream<?> values) {
        return values.filter(Objects::nonNull).map(this::of).collect(Collectors.joining(say.chinese() ? "，" : ", "));
    }
}
