package banli.query.screen.origin;

import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.ItemView;
import banli.language.query.register.CaseRow;
import banli.language.query.register.Waiting;
import banli.query.screen.LightOnDay;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.register.Register;
import java.time.LocalDate;
import java.util.function.Function;

/** 案卷中的值。 Reads each {@link CaseValue} off a folded case, as its page shows it. */
final class ValuesOfCase {
    private ValuesOfCase() {}

    /** The value on a day, null when there is none; {@code item} is null but for a value that is numbered. */
    static Object of(CaseOnFile file, CaseValue which, Integer item, LocalDate today) {
        CaseRow row = Register.shown(file);
        return switch (which) {
            case STAGE -> row.stage();
            case LIGHT -> LightOnDay.of(row, today);
            case WAITS_FOR -> undated(row.waitsFor());
            case ROUND -> row.round();
            case NUMBER -> row.number();
            case TITLE -> row.title();
            case KIND -> row.kind();
            case MEETING -> row.meeting();
            case ROLE -> row.role();
            case SUBJECT -> row.subject();
            case LEAD_PROPOSER -> row.leadProposer();
            case CO_SIGNERS -> row.coSigners().isEmpty() ? null : row.coSigners();
            case SECTOR -> row.sector();
            case TOWN -> row.town();
            case SECTION -> row.section();
            case HANDLER -> row.handler();
            case LEAD_UNIT -> file.registered().leadUnit();
            case RECEIVED_ON -> row.receivedOn();
            case HANDED_ON_ON -> row.handedOnOn();
            case ACCEPTED_ON -> row.acceptedOn();
            case DUE_ON -> row.dueOn();
            case BEFORE -> row.before();
            case DURING -> row.during();
            case AFTER -> row.after();
            case ADOPTION -> row.adoption();
            case OUTCOME -> row.outcome();
            case DOCUMENT_NUMBER -> row.documentNumber();
            case DELIVERED_ON -> row.deliveredOn();
            case CLOSED_ON -> row.closedOn();
            case KEY_SUPERVISED -> row.keySupervised();
            case PUBLISHED -> row.published();
            case DISPUTED -> row.disputed();
            case FOLLOWS -> row.follows();
            case MAY_BE_PUBLIC -> file.registered().mayBePublic();
            case BACKGROUND -> file.registered().background();
            case ITEM -> ofItem(file, item, ItemView::text);
            case ITEM_ADOPTION -> ofItem(file, item, ItemView::adoption);
            case ITEM_ANSWER -> ofItem(file, item, ItemView::answer);
            case CONTACT, DEADLINE, COMMITMENT, DISCLOSURE -> EntryOnFile.of(file, which, item);
        };
    }

    /** Since when is what the origin itself tells. */
    private static Waiting undated(Waiting it) {
        return it == null ? null : new Waiting(it.office(), it.person(), null, it.what(), null);
    }

    private static Object ofItem(CaseOnFile file, Integer number, Function<ItemView, Object> part) {
        return file.items().stream()
                .filter(item -> Integer.valueOf(item.number()).equals(number))
                .findFirst()
                .map(part)
                .orElse(null);
    }
}
