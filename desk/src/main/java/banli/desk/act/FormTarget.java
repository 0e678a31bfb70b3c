package banli.desk.act;

import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.word.CaseId;
import java.util.Map;

/**
 * 表单所在。 Where a form stands and what it is for.
 *
 * @param act name in kebab case
 * @param caseId null beside cases
 * @param address of the form; it is sent there too
 * @param back the address to go to when it is recorded beside cases, or given up
 * @param fixed values that the form doesn't ask for
 * @param anew the act within a correction, else null
 * @param begins what it is filled with besides, null for nothing
 */
record FormTarget(
        String act,
        Class<? extends Command> type,
        CaseId caseId,
        String address,
        String back,
        Map<String, String> fixed,
        Class<? extends CaseCommand> anew,
        FormValues begins) {
    /** A form beside cases. */
    static FormTarget beside(
            String act, Class<? extends Command> type, String address, String back, Map<String, String> fixed) {
        return new FormTarget(act, type, null, address, back, fixed, null, null);
    }

    /** The same form, filled with more. */
    FormTarget filledWith(FormValues more) {
        return new FormTarget(act, type, caseId, address, back, fixed, anew, more);
    }
}
