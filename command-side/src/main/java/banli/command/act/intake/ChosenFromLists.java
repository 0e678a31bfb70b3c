package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.proposal.ListKind;

/** 从清单中选择。 Registrations choose from the office's lists, where it has any. What is on record keeps its word, and so does an older register. */
public final class ChosenFromLists {
    private ChosenFromLists() {}

    /** 新的登记。 Of a registration, which may be one of a case registered before. */
    public static void judge(RegisterCase act, CaseState c, Circumstances now) {
        CaseEvent before = c.entries().stream()
                .map(Entry::fact)
                .filter(CaseRegistered.class::isInstance)
                .reduce(null, (_, later) -> later);
        Requirements r = c.requirements(now);
        judge(act, before, "", now, r);
        r.fieldsOrRefuse();
    }

    /** 更正的登记。 Of a registration that stands in the place of {@code before}; {@code parent} is the path to its fields. */
    public static void judge(RegisterCase act, CaseEvent before, String parent, Circumstances now, Requirements r) {
        if (now.historical()) {
            return;
        }
        CaseRegistered old = before instanceof CaseRegistered it ? it : null;
        chosen(parent + "subject", ListKind.SUBJECT, act.subject(), old == null ? null : old.subject(), now, r);
        chosen(
                parent + "sector",
                ListKind.comesFrom(act.kind()),
                act.sector(),
                old == null ? null : old.sector(),
                now,
                r);
        chosen(parent + "town", ListKind.TOWN, act.town(), old == null ? null : old.town(), now, r);
    }

    private static void chosen(
            String field, ListKind kind, String value, String before, Circumstances now, Requirements r) {
        r.field(
                field,
                now.lists().allows(kind, value) || value.equals(before),
                "本单位的" + kind.label().zh() + "清单中没有“" + value + "”，请从清单中选择",
                "“" + value + "” is not among the office's " + kind.label().en() + "; choose one of the list");
    }
}
