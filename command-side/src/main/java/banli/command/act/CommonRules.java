package banli.command.act;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.InputRules;
import banli.command.rulebook.Requirements;
import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.act.Steps;
import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.lifecycle.LifecycleRow;
import banli.language.lifecycle.Stage;
import banli.language.word.Office;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 各动作共同的规则。 What holds for every act: its stage, and when it may have happened. */
final class CommonRules {
    private CommonRules() {}

    static void judge(CaseCommand command, CaseState c, Circumstances now, Requirements r) {
        boolean typed = now.actor().office() != Office.SYSTEM;
        InputRules.judge((Record) command, now.publicNumbers(), now::knows, typed, r);
        FieldsTogether.judge(command, now, r);
        r.fieldsOrRefuse();
        LocalDate day = now.dayOf(command.happenedOn());
        r.require(
                Rule.NOT_IN_FUTURE,
                !day.isAfter(now.today()),
                "所填日期" + day + "晚于今天" + now.today() + "，请改为实际日期",
                "The date given, " + day + ", is after today, " + now.today() + "; give the day it happened");
        if (command instanceof RegisterCase) {
            return;
        }
        List<LifecycleRow> rows = Steps.rows(Act.of(command)).toList();
        r.require(
                Rule.STAGE_ALLOWS,
                rows.stream().anyMatch(row -> row.allowedIn(c.stage())),
                () -> new Text(
                        "案件现处“" + c.stage().label().zh() + "”环节" + leadingOn(c.stage(), true),
                        "The case is at the stage “" + c.stage().label().en() + "”" + leadingOn(c.stage(), false)));
        LocalDate receivedOn = c.intake().registered().receivedOn();
        r.require(
                Rule.NOT_BEFORE_RECEIPT,
                !day.isBefore(receivedOn),
                "本案收件日期为" + receivedOn + "，请核对所填日期" + day,
                "The case was received on " + receivedOn + "; check the date given, " + day);
        LocalDate lastStep = c.lastStepOn();
        r.require(
                Rule.STEPS_IN_ORDER,
                rows.stream().noneMatch(LifecycleRow::moves) || !day.isBefore(lastStep),
                "上一步的日期为" + lastStep + "，请核对所填日期" + day + "，或先更正上一步的记录",
                "The step before is dated " + lastStep + "; check the date given, " + day
                        + ", or correct that record first");
        LocalDate cause = TrackOrder.causeOn(command, c);
        r.require(
                Rule.STEPS_IN_ORDER,
                cause == null || !day.isBefore(cause),
                "所依据的记录日期为" + cause + "，请核对所填日期" + day + "，或先更正那条记录",
                "What it rests on is dated " + cause + "; check the date given, " + day
                        + ", or correct that record first");
        r.entry(c.intake().registered().registerYear(), day, now);
    }

    private static String leadingOn(Stage stage, boolean zh) {
        String acts = Arrays.stream(Act.values())
                .filter(act -> Steps.movesFrom(stage, act))
                .map(act -> zh ? act.label().zh() : act.label().en())
                .collect(Collectors.joining(zh ? "、" : ", "));
        if (acts.isEmpty()) {
            return zh ? "，不再向前办理" : ", from which no act leads on";
        }
        return zh ? "，从这里可以：" + acts : "; from here one may: " + acts;
    }
}
