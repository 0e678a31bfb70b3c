package banli.command.act.intake;

import banli.command.rulebook.Limit;
import banli.command.rulebook.Requirements;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.word.Item;
import banli.language.word.Signatory;
import banli.language.word.UnitRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 登记的字段。 The fields of a registration, each told apart when wrong. */
final class RegistrationFields {
    private static final int FIRST_YEAR = 1949;

    private RegistrationFields() {}

    static void check(RegisterCase act, LocalDate day, Requirements r) {
        r.present("kind", act.kind())
                .present("raised", act.raised())
                .present("role", act.role())
                .present("receivedOn", act.receivedOn())
                .day("receivedOn", act.receivedOn())
                .day("handedOnOn", act.handedOnOn())
                .day("upstreamDue", act.upstreamDue())
                .text("title", act.title(), Limit.TITLE)
                .text("subject", act.subject(), Limit.NAME)
                .optional("background", act.background(), Limit.TEXT)
                .optional("upstreamReference", act.upstreamReference(), Limit.NAME)
                .optional("sector", act.sector(), Limit.NAME)
                .optional("leadUnit", act.leadUnit(), Limit.ID)
                .optional("notPublicReason", act.notPublicReason(), Limit.REASON);
        r.field(
                "registerYear",
                act.registerYear() >= FIRST_YEAR && act.registerYear() <= day.getYear() + 1,
                "年度应在1949年与次年之间",
                "A year from 1949 to the next one");
        r.field(
                "receivedOn",
                act.receivedOn() == null || !act.receivedOn().isAfter(day),
                "收件日期不得晚于登记日期",
                "Received no later than it is registered");
        r.field(
                "handedOnOn",
                act.handedOnOn() == null
                        || act.receivedOn() == null
                        || !act.handedOnOn().isAfter(act.receivedOn()),
                "上级交办日期不得晚于收件日期",
                "Handed on no later than it was received");
        r.field(
                "leadUnit",
                act.role() != UnitRole.ASSIST || act.leadUnit() != null,
                "会办件须填主办单位",
                "An assist case names its lead unit");
        r.field(
                "notPublicReason",
                act.mayBePublic()
                        || (act.notPublicReason() != null
                                && !act.notPublicReason().isBlank()),
                "不宜公开的须说明理由",
                "A case that may not be public needs the reason");
        items(act.items(), r);
        signers(act, r);
        r.fieldsOrRefuse();
    }

    private static void items(List<Item> items, Requirements r) {
        if (items == null) {
            return;
        }
        r.field("items", items.size() <= Limit.ENTRIES, "最多200条", "At most 200 items");
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            r.field("items[" + i + "].number", item.number() == i + 1, "条目须从1起连续编号", "Items are numbered from 1 on");
            r.text("items[" + i + "].text", item.text(), Limit.REASON);
        }
    }

    private static void signers(RegisterCase act, Requirements r) {
        Set<String> seen = new HashSet<>();
        signer("leadProposer", act.leadProposer(), seen, r);
        List<Signatory> coSigners = act.coSigners() == null ? List.of() : act.coSigners();
        r.field("coSigners", coSigners.size() <= Limit.ENTRIES, "最多200人", "At most 200 co-signers");
        for (int i = 0; i < coSigners.size(); i++) {
            signer("coSigners[" + i + "]", coSigners.get(i), seen, r);
        }
    }

    private static void signer(String field, Signatory signer, Set<String> seen, Requirements r) {
        r.present(field, signer);
        if (signer != null) {
            r.text(field + ".proposer", signer.proposer(), Limit.ID).text(field + ".name", signer.name(), Limit.NAME);
            r.field(field, seen.add(signer.proposer()), "同一提出人只列一次", "A proposer is named once");
        }
    }
}
