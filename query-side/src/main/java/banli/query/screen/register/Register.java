package banli.query.screen.register;

import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.query.casefile.ReplyView;
import banli.language.query.casefile.RoutingView;
import banli.language.query.deadline.DeadlineView;
import banli.language.query.register.CaseRow;
import banli.language.query.register.PhaseState;
import banli.language.query.register.Waiting;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Signatory;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.Lists;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 台账的行。 What the register keeps of a case: columns to filter and sort by, and the row as it is answered. */
public final class Register {
    /** 台账的列。 What rows of the register are found, filtered and sorted by; of the past, this alone is kept. */
    public static final Table KEYS = Table.keyed(
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
            "waits_zh text",
            "waits_en text",
            "due_on date",
            "warn_from date",
            "received_on date",
            "delivered_on date",
            "assisting text",
            "signer text",
            "signers jsonb");

    /** 台账表。 The register's table: those columns, and the row as it is answered. */
    public static final Table TABLE = Table.keyed(
            "register",
            1,
            Stream.concat(KEYS.columns().stream(), Stream.of("body jsonb")).toArray(String[]::new));

    private Register() {}

    /** 一案一行。 The case's row. */
    public static Row row(CaseOnFile it) {
        CaseRow shown = shown(it);
        List<Object> values = new ArrayList<>(Arrays.asList(keys(it, shown).values()));
        values.add(WireMapper.mapper().writeValueAsString(shown));
        return TABLE.row(values.toArray());
    }

    /** 一案的列。 The case's row without what is answered. */
    public static Row keys(CaseOnFile it) {
        return keys(it, shown(it));
    }

    private static Row keys(CaseOnFile it, CaseRow row) {
        Waiting waits = row.waitsFor();
        return KEYS.row(
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
                waits == null ? null : waits.what().zh(),
                waits == null ? null : waits.what().en(),
                row.dueOn(),
                row.warnFrom(),
                row.receivedOn(),
                row.deliveredOn(),
                assisting(it),
                it.assignment().signer(),
                signers(row));
    }

    /** 台账所示。 The row as it is answered, but for what depends on today and on the directory: light and names. */
    public static CaseRow shown(CaseOnFile it) {
        CaseRegistered registered = it.registered();
        Optional<ReplyView> reply = it.answer().filter(latest -> !latest.recalled());
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
                Lists.orEmpty(registered.coSigners()),
                registered.sector(),
                registered.town(),
                it.assignment().section(),
                null,
                it.assignment().handler(),
                null,
                it.stage(),
                it.round(),
                registered.receivedOn(),
                it.assignment().handedOnOn(),
                it.course().acceptedOn(),
                it.answerDue().orElse(null),
                due.map(DeadlineView::warnFrom).orElse(null),
                null,
                it.trace().waits(),
                state(it, Phase.BEFORE),
                state(it, Phase.DURING),
                state(it, Phase.AFTER),
                Lists.orEmpty(registered.items()).size(),
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
            case CLOSED, ARCHIVED -> it.followUps().atHand().isPresent() ? Phase.AFTER : null;
            case RETURNED, WITHDRAWN, ANNULLED -> null;
        };
    }

    /** Whose names it bears, as an array. */
    private static String signers(CaseRow row) {
        return Stream.concat(Stream.ofNullable(row.leadProposer()), row.coSigners().stream())
                .map(Signatory::proposer)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\", \"", "[\"", "\"]"))
                .replace("[\"\"]", "[]");
    }

    /** The sections and units that assist, a space between them; null for none. */
    private static String assisting(CaseOnFile it) {
        RoutingView routing = it.assignment().routing();
        return routing == null || Lists.orEmpty(routing.coUnits()).isEmpty()
                ? null
                : routing.coUnits().stream().map(CoUnit::unit).collect(Collectors.joining(" "));
    }
}
