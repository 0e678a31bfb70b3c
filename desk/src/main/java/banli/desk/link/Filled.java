package banli.desk.link;

import banli.desk.problem.Problem;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.FeedbackView;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Satisfaction;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 所填的征询表。 What a proposer has filled in: satisfaction with attitude and result, and a word on each contact. */
public final class Filled {
    private static final int LONGEST = 2_000;

    private final Map<String, String> fields;

    private Filled(Map<String, String> fields) {
        this.fields = fields;
    }

    static Filled sent(HttpServletRequest request) {
        return new Filled(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue()[0]
                                .replace("\r\n", "\n")
                                .replace("\u0000", "")
                                .strip())));
    }

    /** What is on record, to be corrected. */
    static Filled recorded(FeedbackView form) {
        return new Filled(Map.of(
                "attitude", form.attitude() == null ? "" : form.attitude().name(),
                "result", form.result() == null ? "" : form.result().name(),
                "reason", form.reason() == null ? "" : form.reason()));
    }

    /** A field, empty when nothing is filled in. */
    public String is(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The form's act; all that is missing is told at once. */
    RecordSatisfaction form(Link link, List<ContactView> contacts) {
        List<FieldError> wrong = new ArrayList<>();
        Satisfaction attitude = satisfaction("attitude", wrong);
        Satisfaction result = satisfaction("result", wrong);
        boolean dissatisfied = attitude == Satisfaction.NOT_SATISFIED || result == Satisfaction.NOT_SATISFIED;
        if (dissatisfied && is("reason").isEmpty()) {
            wrong.add(new FieldError(
                    "reason",
                    new Text(
                            "您选择了不满意，请写明理由，以便改进。",
                            "You chose “not satisfied”: please say why, so that it can be mended.")));
        }
        fields.keySet().stream()
                .filter(name -> is(name).length() > LONGEST)
                .sorted()
                .forEach(name -> wrong.add(
                        new FieldError(name, new Text("最多写两千字。", "At most two thousand characters, please."))));
        for (ContactView contact : contacts) {
            if (is("contact." + contact.contact()).equals("disputed")
                    && is("words." + contact.contact()).isEmpty()) {
                wrong.add(new FieldError(
                        "words." + contact.contact(),
                        new Text("您对这次联系有异议，请写明。", "You dispute this contact: please say what is not so.")));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
        return new RecordSatisfaction(
                link.caseId(), link.proposer(), attitude, result, words("reason"), FormChannel.ONLINE, null);
    }

    /** What is said of the contacts; those left open say nothing. */
    List<ConfirmContact> contacts(Link link, List<ContactView> contacts) {
        return contacts.stream()
                .filter(contact -> List.of("confirmed", "disputed").contains(is("contact." + contact.contact())))
                .map(contact -> new ConfirmContact(
                        link.caseId(),
                        contact.contact(),
                        link.proposer(),
                        is("contact." + contact.contact()).equals("confirmed"),
                        words("words." + contact.contact()),
                        null))
                .toList();
    }

    private Satisfaction satisfaction(String name, List<FieldError> wrong) {
        return Arrays.stream(Satisfaction.values())
                .filter(word -> word.name().equals(is(name)))
                .findFirst()
                .orElseGet(() -> {
                    wrong.add(new FieldError(
                            name,
                            name.equals("attitude")
                                    ? new Text("请选择对办理态度是否满意。", "Please say how satisfied you are with the attitude.")
                                    : new Text("请选择对办理结果是否满意。", "Please say how satisfied you are with the result.")));
                    return null;
                });
    }

    private String words(String name) {
        return is(name).isEmpty() ? null : is(name);
    }
}
