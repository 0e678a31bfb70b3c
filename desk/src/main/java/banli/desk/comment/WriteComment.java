package banli.desk.comment;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.letter.PersonalDetails;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.input.Unseen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 写留言。 Whether something can be said of a case, and to whom; what can't is told in full and nothing is kept. */
@Component
class WriteComment {
    private final Buses buses;
    private final CommentReaders readers;
    private final Comments comments;

    WriteComment(Buses buses, CommentReaders readers, Comments comments) {
        this.buses = buses;
        this.readers = readers;
        this.comments = comments;
    }

    void write(String id, CaseId caseId, String typed, Person writer, Map<String, String> meta) {
        if (comments.has(id, caseId, writer.id())) {
            return;
        }
        String text = typed.replace("\r\n", "\n").strip();
        refuseBad(text);
        refuseTooMany(writer);
        List<PersonView> people = buses.ask(new ReadDirectory(), meta).people();
        Mentions mentions = Mentions.in(text, people);
        List<FieldError> wrong = new ArrayList<>(mentions.wrong());
        Set<String> named = new LinkedHashSet<>(mentions.named());
        named.remove(writer.id());
        if (named.size() > Comments.MOST_NAMED) {
            wrong.add(error(
                    "一条留言最多提到" + Comments.MOST_NAMED + "人。",
                    "A comment names " + Comments.MOST_NAMED + " people at the most."));
        } else {
            named.stream()
                    .filter(person -> !readers.mayRead(caseId, person))
                    .map(person -> name(person, people))
                    .map(name -> error(
                            name + "现在不能查阅本案，没有发出；请去掉这个 @。",
                            name + " may not read this case, so nothing was sent: take that @ out."))
                    .forEach(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
        comments.write(id, caseId, writer.id(), text, named);
    }

    private void refuseTooMany(Person writer) {
        if (comments.lately(writer.id()) >= Comments.MOST_LATELY) {
            throw Problem.fields(List.of(error(
                    "十分钟内最多写" + Comments.MOST_LATELY + "条留言，请稍后再写。",
                    "At most " + Comments.MOST_LATELY + " comments in ten minutes; wait a little.")));
        }
    }

    private static void refuseBad(String text) {
        List<FieldError> wrong = new ArrayList<>();
        if (text.isEmpty()) {
            wrong.add(error("请写留言。", "Write something first."));
        } else if (text.codePointCount(0, text.length()) > Comments.LONGEST) {
            wrong.add(error("最多" + Comments.LONGEST + "个字。", "At most " + Comments.LONGEST + " characters."));
        } else {
            if (Unseen.in(text)) {
                wrong.add(error("含有看不见的字符，请删去。", "It contains characters that nobody sees; take them out."));
            }
            if (PersonalDetails.in(text, List.of())) {
                wrong.add(
                        error(
                                "不得写入电话、邮箱、证件号码或住址；联系方式请写入联系记录的加密备注。",
                                "No phone, e-mail, identity number or home address here: put it into the private note of a contact."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
    }

    private static FieldError error(String zh, String en) {
        return new FieldError("text", new Text(zh, en));
    }

    private static String name(String person, List<PersonView> people) {
        return people.stream()
                .filter(known -> known.person().equals(person))
                .map(PersonView::name)
                .findFirst()
                .orElse(person);
    }
}
