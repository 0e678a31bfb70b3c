package banli.language.command;

/** 办理动作。 Every act, on a case or beside it. */
public sealed interface Command
        permits CaseCommand,
                DirectoryCommand,
                LedgerCommand,
                MeetingCommand,
                PolicyCommand,
                SeriesCommand,
                SubjectCommand,
                SummaryCommand {
    /** The stream of facts the act is decided against. */
    String stream();
}
