package banli.standalone.opening;

import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.word.Recorded;
import banli.language.word.Secret;
import banli.language.word.Unsaid;
import banli.standalone.acts.Act;
import banli.standalone.acts.Acts;
import banli.standalone.data.DataFolder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    /** 首任管理员。 An administrator from the opening on; the password is null but in a demo. */
    public record Administrator(
            String person, String name, @Secret String password) {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }

    /**
     * 启用。 Opens the ledger; begun before and broken off, it goes on where it stopped. The one-time codes with which the
     * administrators set their passwords, by person: none in a demo, and none that was given before it broke off.
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
            acts.perform(Act.bySystem("opening/user/" + person, new EnterUser(person, administrator.name(), null)));
            if (demo) {
                acts.perform(Act.bySystem(
                        "opening/password/" + person, new SetCredential(person, administrator.password())));
            } else {
                Recorded issued = acts.perform(Act.bySystem("opening/code/" + person, new IssueLoginCode(person)));
                codes.put(person, issued.once());
            }
        }
        rules.calendars(openedOn)
                .forEach(calendar -> acts.perform(Act.bySystem("opening/calendar/" + calendar.year(), calendar)));
        acts.perform(Act.bySystem("opening/rules", rules.policy(rulesFrom)));
        return codes;
    }
}
