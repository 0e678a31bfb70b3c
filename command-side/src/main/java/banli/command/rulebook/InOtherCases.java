package banli.command.rulebook;

import banli.language.act.KnownRule;
import banli.language.command.CaseCommand;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.SupervisionCommand.HearReport;
import banli.language.command.SupervisionCommand.RecordInvestigation;
import banli.language.word.CaseId;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import java.util.stream.Stream;

/** 一事数案。 What an act that is one thing in several cases says in each of the others; it is recorded in all of them or in none. */
public final class InOtherCases {
    private InOtherCases() {}

    /** 其他各案。 The act as each of the other cases has it, in the order of their keys; none where it is of one case. */
    public static List<CaseCommand> of(CaseCommand act) {
        return switch (act) {
            case RecordContact it ->
                others(it.caseId(), it.heldWith())
                        .map(one -> (CaseCommand) new RecordContact(
                                one,
                                it.phase(),
                                it.channel(),
                                it.place(),
                                it.ourPeople(),
                                it.proposersMet(),
                                it.summary(),
                                it.privateNote(),
                                it.attachments(),
                                rest(one, it.caseId(), it.heldWith()),
                                it.happenedOn()))
                        .toList();
            case HearReport it ->
                others(it.caseId(), it.heardWith())
                        .map(one -> (CaseCommand) new HearReport(
                                one, it.asked(), rest(one, it.caseId(), it.heardWith()), it.happenedOn()))
                        .toList();
            case RecordInvestigation it ->
                others(it.caseId(), it.otherCases())
                        .map(one -> (CaseCommand) new RecordInvestigation(
                                one,
                                it.place(),
                                it.ourPeople(),
                                it.findings(),
                                it.attachments(),
                                rest(one, it.caseId(), it.otherCases()),
                                it.happenedOn()))
                        .toList();
            default -> List.of();
        };
    }

    /** 其他案件。 The cases named beside one, each once and never that one; null is none. */
    public static Stream<CaseId> others(CaseId here, List<CaseId> named) {
        return named == null
                ? Stream.of()
                : named.stream()
                        .filter(one -> !one.equals(here))
                        .distinct()
                        .sorted((a, b) -> a.value().compareTo(b.value()));
    }

    private static List<CaseId> rest(CaseId here, CaseId first, List<CaseId> named) {
        return others(here, Stream.concat(Stream.of(first), named.stream()).toList())
                .toList();
    }

    /** 注明案件。 The same refusal, each reason beginning with the number of the case in which it stands in the way. */
    public static RefusedException saying(String number, RefusedException refusal) {
        Refused told = refusal.refused();
        return new RefusedException(new Refused(
                told.code(),
                told.rules().stream()
                        .map(one -> KnownRule.named(one.rule())
                                .orElseThrow()
                                .unmet(new Text(
                                        "第" + number + "号：" + one.missing().zh(),
                                        "No. " + number + ": " + one.missing().en())))
                        .toList(),
                told.fields()));
    }
}
