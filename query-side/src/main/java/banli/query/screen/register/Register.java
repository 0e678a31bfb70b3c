package banli.query.screen.register;

import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.query.CaseRow;
import banli.language.query.DeadlineView;
import banli.language.query.PhaseState;
import banli.language.query.ReplyView;
import banli.language.query.Waiting;
import banli.language.word.Item;
import banli.language.word.Phase;
import banli.language.word.Signatory;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 台账的行。 What the register keeps of a case: columns to filter and sort by, and the row as it is answered. */
public final class Register {
    /** 台账表。 The register's table. */
    public static final Table TABLE = Table.keyed(
            "register",
            1,
            "case_id text",
            "number text",
            "year int4",
            "kind text",
            "role text",
            "section text",
            "handler text",
            "stage text",
            "subject text",
            "title text",
            "key_supervised bool",
            "lane text",
            "waits_office text",
            "waits_person text",
            "waits_since date",
            "due_on date",
            "warn_from date",
            "received_on date",
            "delivered_on date",
            "haystack text",
            "words tsvector",
            "body jsonb");

    private Register() {}

    /** 一案一行。 The case's row. */
    public static Row row(CaseOnFile it) {
        return row(it, null);
    }

    /**
     * 接着的一行。 The case's row after another one, whose words, the dear part of it, stay where nothing was said since.
     *
     * @param before the case as it was when its row was written last, null when it has none
     */
    public static Row row(CaseOnFile it, CaseOnFile before) {
        CaseRow row = shown(it);
        Waiting waits = row.waitsFor();
        boolean saysTheSame =
                before != null && before.registered() == it.registered() && before.replies() == it.replies();
        String haystack = saysTheSame ? null : haystack(it);
        return TABLE.row(
                row.caseId(),
                row.number(),
                row.registerYear(),
                row.kind(),
                row.role(),
                row.section(),
                row.handler(),
                row.stage(),
                row.subject(),
                row.title(),
                row.keySupervised(),
                lane(it, row.before()),
                waits == null ? null : waits.office(),
                waits == null ? null : waits.person(),
                waits == null ? null : waits.since(),
                row.dueOn(),
                row.warnFrom(),
                row.receivedOn(),
                row.deliveredOn(),
                saysTheSame ? Row.KEPT : haystack,
                saysTheSame ? Row.KEPT : Bigrams.vector(haystack),
                WireMapper.mapper().writeValueAsString(row));
    }

    /** 台账所示。 The row as it is answered, but for what depends on today and on the directory: light and names. */
    public static CaseRow shown(CaseOnFile it) {
        CaseRegistered registered = it.registered();
        Optional<ReplyView> reply = it.replies().latest().filter(latest -> !latest.recalled());
        Optional<DeadlineView> due = it.deadlines().ofReply(it.role());
        return new CaseRow(
                it.caseId(),
                registered.number().number(),
                registered.number().meeting(),
                registered.title(),
                registered.kind(),
                it.role(),
                registered.subject(),
                registered.registerYear(),
                registered.raised(),
                registered.leadProposer(),
                orEmpty(registered.coSigners()),
                registered.sector(),
                it.assignment().section(),
                null,
                it.assignment().handler(),
                null,
                it.stage(),
                it.round(),
                registered.receivedOn(),
                it.assignment().handedOnOn(),
                it.course().acceptedOn(),
                due.map(DeadlineView::dueOn).orElse(registered.upstreamDue()),
                due.map(DeadlineView::warnFrom).orElse(null),
                null,
                WaitsFor.of(it),
                state(it, Phase.BEFORE),
                state(it, Phase.DURING),
                state(it, Phase.AFTER),
                orEmpty(registered.items()).size(),
                reply.map(ReplyView::adoption).orElse(null),
                reply.map(ReplyView::outcome).orElse(null),
                reply.map(ReplyView::documentNumber).orElse(null),
                it.replies().lastDelivered().map(ReplyView::deliveredOn).orElse(null),
                it.course().closedOn(),
                it.supervision().key(),
                it.disclosures().published(),
                it.contacts().anyDisputed(),
                it.merges().follows(),
                it.merges().leads(),
                it.marks().madeUp(),
                it.marks().historical(),
                it.marks().sequence(),
                it.marks().position());
    }

    private static PhaseState state(CaseOnFile it, Phase phase) {
        return it.contacts().state(phase, it.round(), it.answers());
    }

    /** 所在的阶段。 The lane of the board that the case is on, null when on none. */
    public static Phase lane(CaseOnFile it) {
        return lane(it, state(it, Phase.BEFORE));
    }

    private static Phase lane(CaseOnFile it, PhaseState before) {
        return switch (it.stage()) {
            case REGISTERED, ROUTING_PROPOSED, ROUTING_APPROVED, ASSIGNED, OBJECTED, HAND_ON_OBJECTED -> Phase.BEFORE;
            case IN_HANDLING ->
                before == PhaseState.MISSING || before == PhaseState.DISPUTED ? Phase.BEFORE : Phase.DURING;
            case SUBMITTED, SIGNED, ISSUED -> Phase.DURING;
            case DELIVERED -> Phase.AFTER;
            case CLOSED, ARCHIVED, RETURNED, WITHDRAWN, ANNULLED -> null;
        };
    }

    /** Everything that can be searched, apart by line breaks so that no word runs over two texts. */
    private static String haystack(CaseOnFile it) {
        List<String> texts = new ArrayList<>();
        CaseRegistered registered = it.registered();
        texts.add(registered.number().printed());
        texts.add(registered.title());
        orEmpty(registered.items()).stream().map(Item::text).forEach(texts::add);
        texts.add(
                registered.leadProposer() == null
                        ? null
                        : registered.leadProposer().name());
        orEmpty(registered.coSigners()).stream().map(Signatory::name).forEach(texts::add);
        it.replies().all().forEach(reply -> {
            texts.add(reply.text());
            reply.answers().forEach(answer -> {
                texts.add(answer.text());
                texts.add(answer.reason());
            });
        });
        return String.join(
                "\n",
                texts.stream()
                        .filter(text -> text != null)
                        .map(Bigrams::plain)
                        .distinct()
                        .toList());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
