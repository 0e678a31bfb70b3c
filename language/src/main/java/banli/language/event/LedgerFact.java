package banli.language.event;

/** 事实。 Every fact the ledger can hold; its name in the ledger is its {@link Wire} name. */
public sealed interface LedgerFact
        permits CaseEvent,
                DirectoryEvent,
                LedgerEvent,
                MeetingEvent,
                PolicyEvent,
                SeriesEvent,
                SubjectEvent,
                SummaryEvent {}
