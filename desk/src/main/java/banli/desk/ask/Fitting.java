package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.query.account.HeldOffice;
import banli.language.word.Meta;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 合适的职务。 In which of several offices a person asks: the first that may; whoever has none is told so in words. */
public final class Fitting {
    private Fitting() {}

    /** 可否问。 Whether one of their offices may ask it. */
    public static boolean may(Person person, Class<? extends Query<?>> question) {
        return person.offices().stream().anyMatch(held -> offices(question).contains(held.office()));
    }

    /** 以何职务问。 In the first of their offices that may; refuses in words when none may. */
    public static Map<String, String> orRefuse(Person person, Class<? extends Query<?>> question) {
        HeldOffice fits = person.offices().stream()
                .filter(held -> offices(question).contains(held.office()))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemKind.OFFICE,
                        "您的职务不能查看或办理这一页上的事项。",
                        "Your office may neither read nor do what is on this page."));
        return PageActs.meta(person, fits);
    }

    /** 以何职务看。 As {@link #orRefuse}, as of the moment that the address names. */
    public static Map<String, String> reading(
            Person person, Class<? extends Query<?>> question, HttpServletRequest request) {
        Map<String, String> meta = new LinkedHashMap<>(orRefuse(person, question));
        Past.asked(request).ifPresent(asOf -> meta.put(Meta.AS_OF, asOf.toString()));
        return meta;
    }

    private static List<Office> offices(Class<? extends Query<?>> question) {
        return List.of(question.getAnnotation(MayAsk.class).value());
    }
}
