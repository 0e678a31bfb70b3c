package banli.command.rulebook;

import banli.language.command.CaseCommand;
import banli.language.word.CaseId;
import banli.language.word.ContactsAllowed;
import banli.language.word.Text;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * 自由文字。 The one filter for what people write and others will read: read off the shape of the act, so that no text of any
 * act is forgotten. The length first; then what nobody sees; then contact details, where none are allowed.
 */
public final class FreeText {
    private final Collection<String> publicNumbers;
    private final Predicate<String> known;
    private final Requirements r;

    private FreeText(Collection<String> publicNumbers, Predicate<String> known, Requirements r) {
        this.publicNumbers = publicNumbers;
        this.known = known;
        this.r = r;
    }

    /**
     * 检查一件动作。 Adds what is wrong with any text of the act; the act within a correction is judged when it is done anew.
     *
     * @param publicNumbers the office's own numbers and addresses, which may stand anywhere
     * @param known whether a text is the id of somebody in the directory, and so no prose
     */
    public static void judge(Record act, Collection<String> publicNumbers, Predicate<String> known, Requirements r) {
        new FreeText(publicNumbers, known, r).parts(act, "");
    }

    private void parts(Record record, String path) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            String name = path.isEmpty() ? part.getName() : path + "." + part.getName();
            value(value(record, part), name, part.isAnnotationPresent(ContactsAllowed.class));
        }
    }

    private void value(Object value, String path, boolean contactsAllowed) {
        switch (value) {
            case String text -> text(text, path, contactsAllowed);
            case CaseId _, CaseCommand _ -> {}
            case Record parts -> parts(parts, path);
            case List<?> all -> {
                for (int at = 0; at < Math.min(all.size(), Limit.ENTRIES); at++) {
                    value(all.get(at), path + "[" + at + "]", contactsAllowed);
                }
            }
            case null, default -> {}
        }
    }

    private void text(String text, String path, boolean contactsAllowed) {
        wrong(text, Limit.TEXT.characters(), contactsAllowed || known.test(text), publicNumbers)
                .ifPresent(why -> r.field(path, false, why.zh(), why.en()));
    }

    /** 一段文字的毛病。 What is wrong with one text that others will read, of at most so many characters. */
    static Optional<Text> wrong(String text, int most, boolean contactsAllowed, Collection<String> publicNumbers) {
        if (text.codePointCount(0, text.length()) > most) {
            return Optional.of(new Text("最多" + most + "个字", "At most " + most + " characters"));
        }
        if (Unseen.in(text)) {
            return Optional.of(new Text(
                    "含有看不见的字符（控制字符、零宽字符或改变文字方向的字符），请删去",
                    "It contains characters that nobody sees (controls, zero widths, or marks of direction); take them"
                            + " out"));
        }
        if (NameMark.in(text)) {
            return Optional.of(new Text(
                    "不得写入符号⟦和⟧：账本用它们代表姓名；请改用其他括号",
                    "Not the signs ⟦ and ⟧, which stand for names in the ledger; use other brackets"));
        }
        if (!contactsAllowed && PersonalDetails.in(text, publicNumbers)) {
            return Optional.of(new Text(
                    "不得写入电话、邮箱、证件号码或住址；联系方式请写入联系记录的加密备注，本单位对外公布的电话可写入规则",
                    "No phone, e-mail, identity number or home address here: put it into the private note of a contact;"
                            + " the office's own public numbers can be named in the policy"));
        }
        return Optional.empty();
    }

    private static Object value(Record of, RecordComponent part) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(part.toString(), hidden);
        }
    }
}
