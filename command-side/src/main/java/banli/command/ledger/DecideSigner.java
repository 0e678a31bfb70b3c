package banli.command.ledger;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.LedgerCommand.AskSignerChange;
import banli.language.command.LedgerCommand.ConfirmSignerChange;
import banli.language.command.LedgerCommand.DeclineSignerChange;
import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.RestoreDeclared;
import banli.language.event.LedgerEvent.SignerChangeAsked;
import banli.language.event.LedgerEvent.SignerChangeDeclined;
import banli.language.event.LedgerEvent.SignerChanged;
import banli.proof.note.LogKeys;
import banli.proof.note.SignerChange;
import banli.proof.word.Refused;
import java.util.List;
import java.util.regex.Pattern;

/** 更换签名密钥。 Decides that another key signs the log: one administrator brings what the new key has signed, another confirms it. */
public final class DecideSigner {
    private static final Pattern BETWEEN = Pattern.compile("\\s");

    private DecideSigner() {}

    /** 申请。 Asks for it; what was asked before and is not confirmed yet is replaced. */
    public static List<SignerChangeAsked> ask(AskSignerChange act, LedgerOnRecord ledger, Circumstances now) {
        String note = act.note() == null ? "" : BETWEEN.matcher(act.note()).replaceAll("");
        Conditions conditions = Conditions.of(now.actor(), false, act)
                .rule(AdminRule.LEDGER_OPENED, ledger.isOpen(), "请先启用账本", "Open the ledger first");
        String key = null;
        try {
            SignerChange said = SignerChange.line(note);
            LogKeys.requireNext(ledger.signers().all(), said);
            key = said.to().toString();
        } catch (Refused refused) {
            conditions.rule(
                    AdminRule.SIGNER_DOCUMENT,
                    false,
                    refused.sentence().zh(),
                    refused.sentence().en());
        }
        conditions.orRefuse();
        return List.of(new SignerChangeAsked(key, note, act.reason(), now.today()));
    }

    /** 确认。 Another administrator confirms it, naming the same key. */
    public static List<LedgerEvent> confirm(ConfirmSignerChange act, LedgerOnRecord ledger, Circumstances now) {
        SignerChangeAsked asked = ledger.signers().asked();
        Conditions.of(now.actor(), false, act)
                .rule(
                        AdminRule.ASKED_FIRST,
                        asked != null
                                && act.newKey() != null
                                && asked.key().equals(act.newKey().strip()),
                        "没有换成这把密钥的申请",
                        "A change to this key was not asked for")
                .rule(
                        AdminRule.TWO_PERSONS,
                        !now.actor().person().equals(ledger.signers().askedBy()),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot decide; let another administrator do it")
                .orRefuse();
        SignerChange said = SignerChange.line(asked.note());
        String by = ledger.signers().askedBy();
        return List.of(
                said.lost()
                        ? new RestoreDeclared(
                                said.at().origin(),
                                said.at().size(),
                                said.at().root().toString(),
                                said.kept(),
                                asked.reason(),
                                asked.key(),
                                asked.note(),
                                by,
                                now.today())
                        : new SignerChanged(asked.key(), asked.note(), asked.reason(), by, now.today()));
    }

    /** 不同意。 Declines it, or takes it back. */
    public static List<SignerChangeDeclined> decline(
            DeclineSignerChange act, LedgerOnRecord ledger, Circumstances now) {
        Conditions.of(now.actor(), false, act)
                .rule(AdminRule.ASKED_FIRST, ledger.signers().asked() != null, "没有待确认的申请", "Nothing was asked for")
                .orRefuse();
        return List.of(new SignerChangeDeclined(act.reason()));
    }
}
