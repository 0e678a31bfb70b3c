package banli.command.subject;

import banli.command.act.state.CaseState;
import banli.command.rulebook.PolicyInForce;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.lifecycle.Stage;
import banli.language.query.personal.SubjectView.KeptFor;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.Retention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 保管的理由。 Why a case keeps the details of who raised it: it is not archived yet, or its years are not over. A slip of
 * registration keeps nothing; a case that ended early is kept as the place usually keeps, from the day it ended.
 */
public final class Retained {
    private Retained() {}

    /** 一案。 The reason, empty when the case keeps nothing any more. */
    public static Optional<KeptFor> by(CaseState c, PolicyInForce policy, LocalDate today) {
        if (c.stage() == null || c.stage() == Stage.ANNULLED) {
            return Optional.empty();
        }
        CaseId caseId = c.intake().caseId();
        String number = c.intake().registered().number().number();
        return switch (c.stage()) {
            case ARCHIVED -> until(caseId, number, archived(c).retention(), c.lastStepOn(), policy, today);
            case RETURNED, WITHDRAWN -> until(caseId, number, policy.usualRetention(), c.lastStepOn(), policy, today);
            default ->
                Optional.of(new KeptFor(
                        caseId,
                        number,
                        new Text(
                                "第" + number + "号案件尚未归档（" + c.stage().label().zh() + "）",
                                "Case " + number + " is not archived yet ("
                                        + c.stage().label().en() + ")"),
                        null));
        };
    }

    private static CaseArchived archived(CaseState c) {
        for (int i = c.entries().size() - 1; i >= 0; i--) {
            if (c.entries().get(i).fact() instanceof CaseArchived archived) {
                return archived;
            }
        }
        throw new IllegalStateException("archived without a fact that says so");
    }

    private static Optional<KeptFor> until(
            CaseId caseId, String number, Retention retention, LocalDate since, PolicyInForce policy, LocalDate today) {
        OptionalInt years = policy.retentionYears(retention);
        if (years.isEmpty()) {
            return Optional.of(new KeptFor(
                    caseId,
                    number,
                    new Text(
                            "第" + number + "号案件的档案永久保管，不删除",
                            "Case " + number + " is kept in the archive for ever; nothing is erased"),
                    null));
        }
        LocalDate over = since.plusYears(years.getAsInt());
        if (!today.isBefore(over)) {
            return Optional.empty();
        }
        return Optional.of(new KeptFor(
                caseId,
                number,
                new Text(
                        "第" + number + "号案件的档案保管" + years.getAsInt() + "年，至" + over + "届满",
                        "Case " + number + " is kept in the archive for " + years.getAsInt() + " years, until " + over),
                over));
    }
}
