package banli.standalone.opening;

import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;
import banli.standalone.acts.Act;
import banli.standalone.acts.Acts;
import banli.standalone.data.DataFolder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * 启用一个账本所需。 What a ledger is opened with.
 *
 * @param origin name of the ledger in proofs, such as {@code mz.example.gov.cn/banli/2026}
 * @param rulesFrom the first day of hand-on for which the rules are in force
 * @param administrators the first two; a demo's have a password to begin with, others get a one-time code
 */
public record Opening(
        String origin,
        String officeName,
        String mark,
        boolean demo,
        Rules rules,
        LocalDate rulesFrom,
        List<Administrator> administrators,
        LocalDate openedOn) {
    private static final String LAST = "opening/rules";

    /** 首任管理员。 An administrator from the opening on; the password is null but in a demo. */
    public record Administrator(
            String person, String name, @Secret String password) {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }

    /** 是否已启用完毕。 Whether a ledger was opened as a whole: the last act of its opening is on record. */
    public static boolean isWhole(EventStore facts, LedgerOpened opened) {
        return facts.readEvents("policy:" + opened.place())
                .asStream()
                .anyMatch(fact -> LAST.equals(fact.getMetaData().get(Meta.KEY)));
    }

    /** 是否同一次启用。 Whether that is what a ledger was opened with; the day aside, which is the one on record. */
    public boolean isOf(LedgerOpened opened) {
        return opened.demo() == demo
                && opened.origin().equals(origin)
                && opened.officeName().equals(officeName)
                && opened.mark().equals(mark)
                && opened.place().equals(rules.place())
                && opened.administrators()
                        .equals(administrators.stream()
                                .map(Administrator::person)
                                .toList());
    }

    /**
     * 启用。 Opens the ledger; begun before and broken off, it goes on where it stopped. The one-time codes with which the
     * administrators set their passwords, by person: none in a demo. What was issued before it broke off nobody was told, so
     * it is issued anew, and the one before is void.
     */
    public Map<String, String> perform(Acts acts, DataFolder folder) {
        String key = SigningKey.verifierKey(folder.signingKey(), origin);
        List<String> persons =
                administrators.stream().map(Administrator::person).toList();
        acts.perform(Act.bySystem(
                "opening/ledger",
                new OpenLedger(origin, key, officeName, mark, rules.place(), demo, persons, openedOn)));
        Map<String, String> codes = new LinkedHashMap<>();
        for (Administrator administrator : administrators) {
            String person = administrator.person();
            acts.perform(
                    Act.bySystem("opening/user/" + person, new EnterUser(person, administrator.name(), null, null)));
            if (demo) {
                acts.perform(Act.bySystem(
                        "opening/password/" + person, new SetCredential(person, administrator.password())));
            } else {
                Recorded issued = acts.perform(Act.bySystem("opening/code/" + person, new IssueLoginCode(person)));
                if (issued.repeated()) {
                    issued = acts.perform(Act.bySystem(
                            "opening/code/" + person + "/" + UUID.randomUUID(), new IssueLoginCode(person)));
                }
                codes.put(person, issued.once());
            }
        }
        rules.calendars(openedOn)
                .forEach(calendar -> acts.perform(Act.bySystem("opening/calendar/" + calendar.year(), calendar)));
        acts.perform(Act.bySystem(LAST, rules.policy(rulesFrom)));
        return codes;
    }
}
