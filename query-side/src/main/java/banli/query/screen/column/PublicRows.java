package banli.query.screen.column;

import banli.language.lifecycle.Publication;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.DisclosureView;
import banli.language.query.casefile.ProgressView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.casefile.WaiverView;
import banli.language.query.column.PublicReply;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.ItemAnswer;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.Lists;
import banli.query.screen.register.Bigrams;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 公示的行。 What the public reads of a case, read off its file: the text that was published, days, and how far items were
 * adopted. Other words are there only where that text says them too, so that nobody publishes by recording something.
 */
public final class PublicRows {
    /** 公示表。 A row a case of which something is, or was, public. */
    public static final Table TABLE = Table.owned(
            "published",
            1,
            "case_id text",
            "year int4",
            "kind text",
            "subject text",
            "section text",
            "number text",
            "published_on date",
            "withdrawn bool",
            "signers text",
            "haystack text",
            "words tsvector",
            "body jsonb");

    private final CaseOnFile it;
    private final DisclosureView published;
    private final boolean stands;

    private PublicRows(CaseOnFile it, DisclosureView published) {
        this.it = it;
        this.published = published;
        this.stands = it.disclosures().standing().stands();
    }

    /** 一案的行。 The case's row; none of one that was never published, was annulled, or may not be public. */
    public static List<Row> of(CaseOnFile it) {
        if (it.registered() == null
                || it.stage() == Stage.ANNULLED
                || !it.registered().mayBePublic()) {
            return List.of();
        }
        Publication standing = it.disclosures().standing();
        return it.disclosures().rounds().stream()
                .filter(one -> standing.stands() ? one.round() == standing.round() : one.withdrawnOn() != null)
                .reduce((_, later) -> later)
                .map(one -> new PublicRows(it, one).row())
                .stream()
                .toList();
    }

    private Row row() {
        PublicReply reply = stands ? reply() : withdrawn();
        String haystack = stands
                ? Stream.of(reply.number(), reply.title(), reply.text())
                        .map(Bigrams::plain)
                        .collect(Collectors.joining("\n"))
                : "";
        return TABLE.row(
                it.caseId(),
                reply.year(),
                reply.kind(),
                reply.subject(),
                reply.section(),
                reply.number(),
                reply.publishedOn(),
                reply.withdrawn(),
                it.signers().stream().filter(Objects::nonNull).collect(Collectors.joining(" ")),
                haystack,
                Bigrams.vector(haystack),
                WireMapper.mapper().writeValueAsString(reply));
    }

    private PublicReply withdrawn() {
        return new PublicReply(
                it.caseId(),
                it.registered().number().number(),
                null,
                it.registered().kind(),
                it.registered().registerYear(),
                null,
                it.assignment().section(),
                null,
                published.publishedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                published.withdrawnOn(),
                published.withdrawnReason(),
                null);
    }

    private PublicReply reply() {
        Optional<ReplyView> letter = it.replies().all().stream()
                .filter(one -> one.round() == published.round() && one.issuedOn() != null && !one.recalled())
                .reduce((_, later) -> later);
        Optional<ReplyView> later = it.followUps().delivered(published.round());
        return new PublicReply(
                it.caseId(),
                it.registered().number().number(),
                published.title(),
                it.registered().kind(),
                it.registered().registerYear(),
                it.registered().subject(),
                it.assignment().section(),
                null,
                published.publishedOn(),
                published.text(),
                published.textSha256(),
                letter.map(ReplyView::documentNumber).orElse(null),
                letter.map(ReplyView::issuedOn).orElse(null),
                letter.map(ReplyView::deliveredOn).orElse(null),
                letter.map(ReplyView::outcome).orElse(null),
                letter.map(ReplyView::adoption).orElse(null),
                items(letter.map(ReplyView::answers).orElse(List.of())),
                it.contacts().held().stream()
                        .filter(ContactView::standing)
                        .sorted(Comparator.comparing(ContactView::happenedOn))
                        .map(one -> new PublicReply.Contact(one.phase(), one.channel(), one.happenedOn()))
                        .toList(),
                it.contacts().waivers().stream()
                        .map(WaiverView::phase)
                        .distinct()
                        .toList(),
                it.commitments().made().stream().map(this::promise).toList(),
                later.map(ReplyView::deliveredOn).orElse(null),
                later.map(ReplyView::adoption).orElse(null),
                last(it.commitments().progress().stream()),
                it.marks().madeUp().contains("publication"),
                null,
                null,
                null);
    }

    private List<PublicReply.Item> items(List<ItemAnswer> answers) {
        return Lists.orEmpty(it.registered().items()).stream()
                .map(item -> item(
                        item,
                        answers.stream()
                                .filter(one -> one.item() == item.number())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private PublicReply.Item item(Item item, ItemAnswer answer) {
        return answer == null
                ? new PublicReply.Item(item.number(), said(item.text()), null, null)
                : new PublicReply.Item(item.number(), said(item.text()), answer.adoption(), said(answer.reason()));
    }

    private PublicReply.Promise promise(CommitmentView one) {
        return new PublicReply.Promise(
                one.commitment(),
                one.item(),
                said(one.text()),
                one.dueOn(),
                one.fulfilledOn(),
                one.carriedOver().isEmpty() ? null : one.carriedOver().getLast().dueOn(),
                last(it.commitments().progress().stream()
                        .filter(told -> Objects.equals(told.commitment(), one.commitment()))));
    }

    private static LocalDate last(Stream<ProgressView> progress) {
        return progress.map(ProgressView::on).max(Comparator.naturalOrder()).orElse(null);
    }

    /** These words, where the published text says them. */
    private String said(String words) {
        return words != null && !words.isBlank() && published.text().contains(words) ? words : null;
    }
}
