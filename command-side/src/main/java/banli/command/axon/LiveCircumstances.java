package banli.command.axon;

import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.LetterNumber;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.RefusedException;
import banli.command.subject.SubjectOnRecord;
import banli.command.vault.Erased;
import banli.language.act.AdminRule;
import banli.language.act.LedgerRule;
import banli.language.policy.AccessPolicy;
import banli.language.policy.OfficeLists;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.SeriesId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 当前情况。 The circumstances of one command, read from the ledger as it stands. */
public record LiveCircumstances(
        Actor actor,
        LocalDate today,
        boolean historical,
        DirectoryOnRecord directory,
        Function<CaseId, Optional<Standing>> standings,
        Sealing sealing,
        Numbers numbers)
        implements Circumstances {
    /** For what is only rehearsed: nothing is sealed and no number allotted. */
    public static LiveCircumstances nothingRecorded(
            Actor actor, LocalDate today, DirectoryOnRecord directory, CasesOnRecord cases) {
        return new LiveCircumstances(
                actor, today, false, directory, cases::standing, new Nothing(), (_, _, _, _) -> "");
    }

    @Override
    public List<String> officeNames() {
        return directory.ledger().names();
    }

    @Override
    public boolean demo() {
        return directory.ledger().isDemo();
    }

    @Override
    public boolean mayEnter(int registerYear, LocalDate happenedOn) {
        // What the ledger does by itself follows from a fact that was entered while it was open.
        return actor.office() == Office.SYSTEM || directory.ledger().entry().takes(registerYear, happenedOn);
    }

    @Override
    public boolean yearClosed(int registerYear) {
        return directory.ledger().closedYears().contains(registerYear);
    }

    @Override
    public PolicyInForce policy(LocalDate handedOnOn) {
        return Optional.of(directory.ledger())
                .filter(ledger -> ledger.isOpen())
                .flatMap(
                        ledger -> directory.policyBook(ledger.opening().place()).inForce(handedOnOn, today))
                .orElseThrow(() -> noPolicy(handedOnOn));
    }

    @Override
    public AccessPolicy access() {
        return directory.access(today);
    }

    @Override
    public List<String> publicNumbers() {
        return directory.ledger().isOpen()
                ? directory
                        .policyBook(directory.ledger().opening().place())
                        .access(today)
                        .publicNumbers()
                : List.of();
    }

    @Override
    public OfficeLists lists() {
        return directory.ledger().isOpen()
                ? directory.policyBook(directory.ledger().opening().place()).lists()
                : OfficeLists.NONE;
    }

    @Override
    public Optional<Standing> standing(CaseId other) {
        return standings.apply(other);
    }

    @Override
    public <T> Enciphered<T> encipher(String person, String wireName, String field, T clear) {
        SubjectOnRecord subject = directory.subject(person);
        if (subject.erased()) {
            throw Erased.refusal(person);
        }
        if (subject.restricted()) {
            throw restricted(person);
        }
        return sealing.seal(person, wireName, field, clear);
    }

    @Override
    public String allotNumber(LetterNumber wanted, CaseId caseId, int round) {
        return numbers.allot(wanted.series(directory.ledger().opening().mark()), caseId, round, wanted.number());
    }

    private static RefusedException restricted(String person) {
        return RefusedException.of(
                Refused.Code.RULE,
                AdminRule.NOT_RESTRICTED,
                new Text(
                        person + "的个人信息已限制处理，不得再写入；请先解除限制，或不填这一项",
                        "The details of " + person + " are restricted and nothing is added to them; lift the"
                                + " restriction first, or leave this field empty"));
    }

    private static RefusedException noPolicy(LocalDate day) {
        return RefusedException.of(
                Refused.Code.RULE,
                LedgerRule.POLICY_ADOPTED,
                new Text(
                        "没有适用于" + day + "的规则，请管理员先采用",
                        "No policy is in force for " + day + "; let an administrator adopt one"));
    }

    /** 加密。 Seals a personal value for the command at hand. */
    interface Sealing {
        <T> Enciphered<T> seal(String person, String wireName, String field, T clear);
    }

    private static final class Nothing implements Sealing {
        @Override
        public <T> Enciphered<T> seal(String person, String wireName, String field, T clear) {
            return new Enciphered<>(person, "", "");
        }
    }

    /** 编号。 Allots a document number for the command at hand. */
    interface Numbers {
        String allot(SeriesId series, CaseId caseId, int round, Integer number);
    }
}
