package banli.query.screen.directory;

import static banli.query.screen.directory.DirectoryTables.*;

import banli.language.event.CaseEvent;
import banli.language.event.DirectoryEvent.*;
import banli.language.event.LedgerEvent.*;
import banli.language.event.LedgerFact;
import banli.language.event.MeetingEvent;
import banli.language.event.PolicyEvent.*;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.event.SeriesEvent.NumberVoided;
import banli.language.event.SubjectEvent;
import banli.language.event.SummaryEvent;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.screen.Row;
import banli.query.screen.RowsByFact;
import banli.query.screen.Table;
import banli.wire.WireMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 通讯录的行。 Every fact beside the cases writes its row, and that of what was asked for; nothing is ever removed, an end is a state. */
@Component
class DirectoryRows implements RowsByFact {
    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Text label() {
        return new Text("通讯录与规则", "Directory and rules");
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public boolean reads(Entry entry) {
        return !entry.ofCase()
                && !entry.stream().startsWith("meeting:")
                && !entry.stream().startsWith("summary:");
    }

    @Override
    public List<Table> current() {
        return ALL;
    }

    @Override
    public List<Row> rows(Entry entry, History history) {
        return Stream.concat(row(entry.fact()).stream(), AskedRows.of(entry).stream())
                .toList();
    }

    private static Optional<Row> row(LedgerFact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case UnitEntered it ->
                        UNIT.row(it.unit(), it.name(), it.kind(), it.deputyLeader(), it.head(), it.from());
                    case SectionMerged it -> MERGED_SECTION.row(it.unit(), it.into(), it.from());
                    case UserEntered it -> PERSON.row(it.person(), it.name(), it.unit(), it.from());
                    case OfficeAsked it -> office(it.person(), it.office(), it.unit(), "ASKED");
                    case OfficeConfirmed it -> office(it.person(), it.office(), it.unit(), "CONFIRMED");
                    case OfficeDeclined it -> office(it.person(), it.office(), it.unit(), "DECLINED");
                    case OfficeRevoked it -> office(it.person(), it.office(), it.unit(), "REVOKED");
                    case Delegated it ->
                        DELEGATION.row(it.person(), it.delegate(), it.office(), it.from(), it.to(), false);
                    case DelegationConfirmed it ->
                        DELEGATION.row(it.person(), it.delegate(), it.office(), it.from(), it.to(), false);
                    case DelegationEnded it ->
                        DELEGATION.row(it.person(), it.delegate(), it.office(), null, null, true);
                    case CredentialSet _,
                            SectionMergeAsked _,
                            SectionMergeDeclined _,
                            DelegationAsked _,
                            DelegationDeclined _,
                            LoginCodeAsked _,
                            LoginCodeIssued _,
                            LoginCodeCancelled _,
                            ResetAcknowledged _,
                            HistoricalEntryAsked _,
                            HistoricalEntryOpened _,
                            HistoricalEntryDeclined _,
                            HistoricalEntryClosed _,
                            YearClosed _,
                            FactorRemovalAsked _,
                            FactorRemovalConfirmed _,
                            FactorRemovalDeclined _,
                            SecondFactorSet _,
                            SecondFactorRemoved _,
                            SessionsEnded _,
                            RebuildCertified _,
                            SecurityLogSealed _,
                            CaseHeadsSealed _,
                            SignerChangeAsked _,
                            SignerChangeDeclined _,
                            SignerChanged _,
                            RestoreDeclared _,
                            PolicyProposed _,
                            CalendarProposed _,
                            ListsProposed _,
                            PolicyDeclined _ -> null;
                    case IdentityAsked _, IdentityBound _, IdentityEnded _ -> null;
                    case ProposerEntered it ->
                        PROPOSER.row(it.proposer(), it.name(), it.body(), it.sector(), it.confidential());
                    case PolicyAdopted it -> POLICY.row(it.place(), it.version(), 0, it.from(), it.digest());
                    case CalendarAdopted it -> POLICY.row(it.place(), it.version(), it.year(), null, it.digest());
                    case ListsAdopted it ->
                        OFFICE_LISTS.row(
                                it.place(), it.version(), WireMapper.mapper().writeValueAsString(it.lists()));
                    case LedgerOpened it ->
                        LEDGER.row(true, it.officeName(), it.origin(), it.mark(), it.place(), it.demo());
                    case EarlierFigureEntered it ->
                        EARLIER_FIGURE.row(it.year(), it.figure(), it.numerator(), it.denominator());
                    case NumberAllotted it ->
                        DOCUMENT_NUMBER.row(it.series().stream(), it.number(), it.caseId(), it.round(), false);
                    case NumberVoided it -> DOCUMENT_NUMBER.row(it.series().stream(), it.number(), null, null, true);
                    // Who is restricted or erased is told by the side that keeps the keys, of now and not of any past.
                    case SubjectEvent _ -> null;
                    case MeetingEvent _, SummaryEvent _ -> null;
                    case CaseEvent _ -> throw new IllegalStateException("a case's fact in a stream beside the cases");
                });
    }

    /** An office of no unit has an empty one: a key holds no null. */
    private static Row office(String person, Office office, String unit, String state) {
        return OFFICE.row(person, office, unit == null ? "" : unit, state);
    }
}
