package banli.desk.form;

import banli.language.act.Act;
import banli.language.act.KnownAct;
import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.command.LedgerCommand;
import banli.language.command.MeetingCommand;
import banli.language.command.PolicyCommand;
import banli.language.command.SubjectCommand;
import banli.language.command.SummaryCommand;
import banli.wire.WireNames;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 可由 HTTP 办理的动作。 The acts that can be done over HTTP, found in the sealed tree; a ledger is opened and numbers are allotted elsewhere. */
public enum Acts {
    /** On the directory. */
    DIRECTORY(DirectoryCommand.class),
    /** On policies and calendars. */
    POLICY(PolicyCommand.class),
    /** On the ledger. */
    LEDGER(LedgerCommand.class),
    /** On meetings. */
    MEETING(MeetingCommand.class),
    /** On what is kept of a person. */
    SUBJECT(SubjectCommand.class),
    /** On annual summaries. */
    SUMMARY(SummaryCommand.class);

    private final Class<? extends Command> family;

    Acts(Class<? extends Command> family) {
        this.family = family;
    }

    /** An act on an existing case, by its name in kebab case. */
    public static Optional<Class<? extends CaseCommand>> onCase(String name) {
        return Optional.ofNullable(allOnCases().get(name));
    }

    /** An act on a case, registering too: what a correction does anew. */
    public static Optional<Class<? extends CaseCommand>> ofCase(String name) {
        return KnownAct.named(name).map(known -> known instanceof Act act ? act.command() : null);
    }

    /** Every act on an existing case; registering makes the case, so it is not among them. */
    public static Map<String, Class<? extends CaseCommand>> allOnCases() {
        Map<String, Class<? extends CaseCommand>> found = new TreeMap<>();
        WireNames.allActs().forEach((name, type) -> {
            if (CaseCommand.class.isAssignableFrom(type) && namesItsCase(type)) {
                found.put(name, type.asSubclass(CaseCommand.class));
            }
        });
        return found;
    }

    /** Whether only the ledger itself, or whoever runs it, does the act, so that no person has a page for it. */
    public static boolean isByTheLedger(String name) {
        return KnownAct.named(name).filter(KnownAct::byTheLedger).isPresent();
    }

    /** Every act of this family by its name in kebab case. */
    public Map<String, Class<? extends Command>> all() {
        Map<String, Class<? extends Command>> found = new TreeMap<>();
        WireNames.allActs().forEach((name, type) -> {
            // Who uses a code is not logged in yet; that has a page of its own.
            if (family.isAssignableFrom(type) && !isByTheLedger(name) && type != UseLoginCode.class) {
                found.put(name, type);
            }
        });
        return found;
    }

    private static boolean namesItsCase(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> part.getName().equals("caseId"));
    }
}
