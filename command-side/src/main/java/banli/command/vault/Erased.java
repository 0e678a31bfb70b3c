package banli.command.vault;

import banli.command.rulebook.RefusedException;
import banli.language.act.AdminRule;
import banli.language.word.Refused;
import banli.language.word.Text;

/** 已删除者。 Nothing personal is taken in again under the id of a person who was erased. */
public final class Erased {
    private Erased() {}

    /** 拒绝。 The refusal, with the way out. */
    public static RefusedException refusal(String person) {
        Text out = new Text(
                person + "的个人信息已依法删除，不再收集；其本人要求重新联系的，请以新编号登记提出人",
                "The details of " + person + " were erased by law and are not collected again; if they wish to be"
                        + " reached anew, enter a proposer under a new id");
        return RefusedException.of(Refused.Code.RULE, AdminRule.NOT_ERASED, out);
    }
}
