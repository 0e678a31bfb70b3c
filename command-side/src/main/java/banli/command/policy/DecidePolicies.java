package banli.command.policy;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.HouseAct;
import banli.command.rulebook.HouseRule;
import banli.language.calendar.CalendarDocument;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.policy.PolicyDocument;
import banli.language.word.Office;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** 采用规则与日历。 Decides on adoptions; the ledger itself brings the first policy and the first calendar of a year. */
public final class DecidePolicies {
    private static final Text OTHER_VERSION = new Text("与文件中的版本不一致", "Not the document's version");

    private DecidePolicies() {}

    /** 采用规则。 Adopts a policy document: readable, of that place and version, under a version not used before. */
    public static List<PolicyAdopted> adopt(AdoptPolicy act, PolicyBook book, Circumstances now) {
        boolean first = now.actor().office() == Office.SYSTEM && !book.hasPolicy();
        Conditions conditions = Conditions.of(now.actor(), first, HouseAct.ADOPT_POLICY)
                .id("place", act.place())
                .id("version", act.version())
                .present("from", act.from());
        PolicyDocument document = DocumentChecks.policy(conditions, act.document());
        if (document != null) {
            conditions
                    .field("place", document.place().equals(act.place()), "与文件中的地方不一致", "Not the document's place")
                    .field("version", document.version().equals(act.version()), OTHER_VERSION.zh(), OTHER_VERSION.en());
        }
        unused(conditions, book, act.version()).orRefuse();
        return List.of(
                new PolicyAdopted(act.place(), act.version(), digest(act.document()), act.document(), act.from()));
    }

    /** 采用日历。 Adopts the calendar of a year; a later one of the same year replaces it. */
    public static List<CalendarAdopted> adopt(AdoptCalendar act, PolicyBook book, Circumstances now) {
        boolean first = now.actor().office() == Office.SYSTEM && !book.hasCalendar(act.year());
        Conditions conditions = Conditions.of(now.actor(), first, HouseAct.ADOPT_CALENDAR)
                .id("place", act.place())
                .id("version", act.version());
        CalendarDocument document = DocumentChecks.calendar(conditions, act.document());
        if (document != null) {
            conditions
                    .field("year", document.year() == act.year(), "与文件中的年份不一致", "Not the document's year")
                    .field("version", document.version().equals(act.version()), OTHER_VERSION.zh(), OTHER_VERSION.en());
        }
        unused(conditions, book, act.version()).orRefuse();
        return List.of(
                new CalendarAdopted(act.place(), act.year(), act.version(), digest(act.document()), act.document()));
    }

    private static Conditions unused(Conditions conditions, PolicyBook book, String version) {
        return conditions.rule(HouseRule.VERSION_ONCE, book.isFree(version), "请使用新的版本号", "Use a new version");
    }

    private static String digest(String document) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
