package banli.standalone.register;

import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.word.Office;
import banli.standalone.acts.Act;
import java.util.ArrayList;
import java.util.List;

/**
 * 一次会议的登记页。 One meeting of a register, and what was reported of its decisions; all of it is entered by the registry.
 *
 * @param madeUp which values of the meeting were made up
 */
record MeetingSheet(RecordMeeting held, List<ReportDecision> reported, List<String> madeUp) {
    /** @param source the older register it was taken from; null when the work is recorded as it is done */
    List<Act> acts(String register, String source, Directory directory) {
        Doer registry = directory.holder(Office.REGISTRY);
        String key = register + "/meeting/" + held.meeting();
        List<Act> acts = new ArrayList<>();
        acts.add(Act.by(registry.person(), registry.office(), registry.unit(), key, held)
                .madeUp(madeUp));
        for (ReportDecision report : reported) {
            String each = key + "/" + report.decision();
            acts.add(Act.by(registry.person(), registry.office(), registry.unit(), each, report)
                    .madeUp(List.of("*")));
        }
        return source == null
                ? acts
                : acts.stream()
                        .map(act -> act.historical(source, registry.person()))
                        .toList();
    }
}
