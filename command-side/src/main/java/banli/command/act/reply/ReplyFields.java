package banli.command.act.reply;

import banli.command.rulebook.Limit;
import banli.command.rulebook.Requirements;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.word.ItemAnswer;
import java.util.List;

/** 答复稿的字段。 The fields of a draft. */
final class ReplyFields {
    private ReplyFields() {}

    static void check(SubmitReply act, List<ItemAnswer> answers, Requirements r) {
        r.text("text", act.text(), Limit.TEXT).attachments("attachments", act.attachments());
        r.field("answers", answers.size() <= Limit.ENTRIES, "最多200条", "At most 200 answers");
        for (int i = 0; i < answers.size(); i++) {
            ItemAnswer answer = answers.get(i);
            String field = "answers[" + i + "]";
            r.present(field + ".adoption", answer.adoption())
                    .text(field + ".text", answer.text(), Limit.TEXT)
                    .optional(field + ".reason", answer.reason(), Limit.REASON);
        }
        if (act.outcome() != null) {
            r.text("outcome.scheme", act.outcome().scheme(), Limit.ID)
                    .text("outcome.code", act.outcome().code(), Limit.ID)
                    .optional("outcome.text", act.outcome().text(), Limit.NAME);
        }
        if (act.disclosure() != null) {
            r.present("disclosure.choice", act.disclosure().choice())
                    .optional("disclosure.reason", act.disclosure().reason(), Limit.REASON);
        }
        r.fieldsOrRefuse();
    }
}
