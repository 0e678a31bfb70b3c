package banli.command.subject;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.RefusedException;
import banli.command.rulebook.SamePerson;
import banli.language.act.AdminRule;
import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.person.Reason;

/** 因办理而须知。 Who may read personal details of a case's proposers: only those in the handling of that very case, and with a reason. */
public final class NeedToKnow {
    private static final int MOST = 500;

    private NeedToKnow() {}

    /** 问得是否妥当。 Refuses an office that never reads them, a case or a reason that is missing, and a reason that is none. */
    public static void asked(Query<?> question, Actor reader, CaseId caseId, String why) {
        office(question, reader)
                .present("case", caseId)
                .words("why", why, MOST)
                .field(
                        "why",
                        why == null || why.isBlank() || Reason.isSentence(why),
                        "请用一句话写明理由，至少" + Reason.LEAST + "个字，不得以重复的字充数",
                        "Say why in a sentence of at least " + Reason.LEAST
                                + " characters, not one character over and over")
                .orRefuse();
    }

    /** 职务是否妥当。 Refuses an office that never reads them. */
    public static Conditions office(Query<?> question, Actor reader) {
        return Conditions.of(
                reader, false, question.getClass().getAnnotation(MayAsk.class).value());
    }

    /**
     * 准予查看。 Refuses whoever is not in the handling of the case.
     *
     * @param proposer whose details; null for the lead proposer's
     */
    public static void orRefuse(
            CaseState c, CaseId caseId, String proposer, Actor reader, Circumstances.Directory directory) {
        boolean theirs =
                c.stage() != null && (proposer == null || c.intake().signers().contains(proposer));
        if (!theirs) {
            throw refused(
                    "没有此人所提的案件" + caseId + "，请写明因哪件案件查看",
                    "Case " + caseId + " is none of theirs; name the case for which you need them");
        }
        if (!handles(c, reader, directory)) {
            throw refused(
                    "您不在该案的办理之中；可查看的有承办科室、其分管领导、办公室和主要领导",
                    "You are not in the handling of that case; its section, the deputy leader who leads it, the"
                            + " registry and the chief leader may read them");
        }
    }

    private static boolean handles(CaseState c, Actor reader, Circumstances.Directory directory) {
        String section = c.intake().section();
        return switch (reader.office()) {
            case REGISTRY, CHIEF_LEADER -> true;
            case SECTION ->
                section != null
                        && (section.equals(reader.unit())
                                || SamePerson.is(reader, c.intake().handler()));
            case DEPUTY_LEADER ->
                section != null
                        && directory
                                .deputyOf(section)
                                .filter(deputy -> SamePerson.is(reader, deputy))
                                .isPresent();
            default -> false;
        };
    }

    private static RefusedException refused(String zh, String en) {
        return RefusedException.of(Refused.Code.OFFICE, AdminRule.NEED_TO_KNOW, new Text(zh, en));
    }
}
