package banli.command.act.intake;

import banli.command.rulebook.Requirements;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 登记的字段。 The fields of a registration, each told apart when wrong. */
public final class RegistrationFields {
    private static final int FIRST_YEAR = 1949;

    private RegistrationFields() {}

    /** 登记各项之间。 Adds what is wrong between the fields; {@code day} is that of the registration. */
    public static void check(RegisterCase act, LocalDate day, Requirements r) {
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
    }

    private static void items(List<Item> items, Requirements r) {
        if (items == null) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            r.field(
                    "items[" + i + "].number",
                    item == null || item.number() == i + 1,
                    "条目须从1起连续编号",
                    "Items are numbered from 1 on");
        }
    }

    private static void signers(RegisterCase act, Requirements r) {
        Set<String> seen = new HashSet<>();
        signer("leadProposer", act.leadProposer(), seen, r);
        List<Signatory> coSigners = act.coSigners() == null ? List.of() : act.coSigners();
        for (int i = 0; i < coSigners.size(); i++) {
            signer("coSigners[" + i + "]", coSigners.get(i), seen, r);
        }
    }

    private static void signer(String field, Signatory signer, Set<String> seen, Requirements r) {
        if (signer != null) {
            r.field(field, seen.add(signer.proposer()), "同一提出人只列一次", "A proposer is named once");
        }
    }
}
