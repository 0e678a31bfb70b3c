package banli.desk.form;

import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.command.LedgerCommand;
import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.command.PolicyCommand;
import banli.language.command.SubjectCommand;
import banli.wire.WireNames;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 可由 HTTP 办理的动作。 The acts that can be done over HTTP, found in the sealed tree; a ledger is opened and numbers are allotted elsewhere. */
public enum Acts {
    /** On the directory. */
    DIRECTORY(DirectoryCommand.class),
    /** On policies and calendars. */
    POLICY(PolicyCommand.class),
    /** On the ledger. */
    LEDGER(LedgerCommand.class),
    /** On what is kept of a person. */
    SUBJECT(SubjectCommand.class);

    /** By the ledger itself, by whoever runs it, and by who is not logged in yet. */
    private static final Set<Class<? extends Command>> ELSEWHERE = Set.of(
            OpenLedger.class, CertifyRebuild.class, SealSecurityLog.class, IssueLoginCode.class, UseLoginCode.class);

    private final Class<? extends Command> family;

    Acts(Class<? extends Command> family) {
        this.family = family;
    }

    /** An act on an existing case, by its name in kebab case. */
    public static Optional<Class<? extends CaseCommand>> onCase(String name) {
        return Optional.ofNullable(allOnCases().get(name));
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

    /** Every act of this family by its name in kebab case. */
    public Map<String, Class<? extends Command>> all() {
        Map<String, Class<? extends Command>> found = new TreeMap<>();
        WireNames.allActs().forEach((name, type) -> {
            if (family.isAssignableFrom(type) && !ELSEWHERE.contains(type)) {
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
