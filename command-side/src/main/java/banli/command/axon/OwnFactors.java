package banli.command.axon;

import banli.command.directory.DecideFactors;
import banli.command.directory.UserOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.vault.Factors;
import banli.language.command.DirectoryCommand.ConfirmFactorRemoval;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.SecondFactorRemoved;
import banli.language.event.DirectoryEvent.SecondFactorSet;
import java.util.List;

/** 第二验证方式。 What a person's factors come to on record and, at once, in the vault. */
final class OwnFactors {
    private OwnFactors() {}

    static List<SecondFactorSet> set(SetPasskey act, UserOnRecord user, Circumstances now, Factors factors) {
        String id = act.passkey() == null ? null : Factors.id(act.passkey());
        List<SecondFactorSet> facts = DecideFactors.passkey(act, id, user, now);
        factors.setPasskey(act.person(), id, act.passkey());
        return facts;
    }

    static List<SecondFactorSet> set(SetCodeApp act, UserOnRecord user, Circumstances now, Factors factors) {
        boolean right = factors.isCodeOf(act.secret(), act.code());
        List<SecondFactorSet> facts = DecideFactors.codeApp(act, right, user, now);
        factors.setCodeApp(act.person(), act.secret());
        return facts;
    }

    static List<SecondFactorSet> set(SetRecoveryCodes act, UserOnRecord user, Circumstances now, Factors factors) {
        List<SecondFactorSet> facts = DecideFactors.recoveryCodes(act, user, now);
        factors.setRecoveryCodes(act.person(), act.codes());
        return facts;
    }

    static List<SecondFactorRemoved> remove(
            RemoveSecondFactor act, UserOnRecord user, Circumstances now, Factors factors) {
        List<SecondFactorRemoved> facts = DecideFactors.remove(act, user, now);
        facts.forEach(fact -> factors.remove(fact.person(), fact.kind(), fact.factor()));
        return facts;
    }

    static List<DirectoryEvent> remove(
            ConfirmFactorRemoval act, UserOnRecord user, Circumstances now, Factors factors) {
        List<DirectoryEvent> facts = DecideFactors.confirmRemoval(act, user, now);
        user.factors().set().values().forEach(one -> factors.remove(one.person(), one.kind(), one.factor()));
        return facts;
    }
}
