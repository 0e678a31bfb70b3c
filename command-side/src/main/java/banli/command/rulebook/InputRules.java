package banli.command.rulebook;

import banli.language.command.CaseCommand;
import banli.language.command.Input;
import banli.language.letter.PersonalDetails;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.Secret;
import banli.language.word.input.Unseen;
import banli.language.word.proposal.Attachment;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * 填写的规则。 What every part of an act must be, read off its shape so that none is forgotten: there, unless it may be empty;
 * no longer than its limit; a day of these years; and, where people write for others to read, free of what nobody sees and of
 * contact details where none are allowed.
 */
public final class InputRules {
    private static final Text DETAILS = new Text(
            "不得写入电话、邮箱、证件号码或住址；联系方式请写入联系记录的加密备注，本单位对外公布的电话可写入规则",
            "No phone, e-mail, identity number or home address here: put it into the private note of a contact;"
                    + " the office's own public numbers can be named in the policy");

    private final Collection<String> publicNumbers;
    private final Predicate<String> known;
    private final boolean typed;
    private final Requirements r;

    private InputRules(Collection<String> publicNumbers, Predicate<String> known, boolean typed, Requirements r) {
        this.publicNumbers = publicNumbers;
        this.known = known;
        this.typed = typed;
        this.r = r;
    }

    /**
     * 检查一件动作。 Adds what is wrong with any part of the act; the act within a correction is judged when it is done anew.
     *
     * @param publicNumbers the office's own numbers and addresses, which may stand anywhere
     * @param known whether a text is the id of somebody in the directory, and so no prose
     * @param typed whether a person wrote it; what the ledger sends by itself repeats what is on record
     */
    public static void judge(
            Record act, Collection<String> publicNumbers, Predicate<String> known, boolean typed, Requirements r) {
        new InputRules(publicNumbers, known, typed, r).parts(act, "");
    }

    private void parts(Record record, String path) {
        for (RecordComponent part : Input.parts(record.getClass()).values()) {
            String name = path.isEmpty() ? part.getName() : path + "." + part.getName();
            Object value = Input.value(record, part);
            boolean missing = value == null
                    || value instanceof String text && text.isBlank()
                    || value instanceof List<?> all && all.isEmpty();
            if (missing && !Input.mayBeEmpty(part)) {
                r.present(name, null);
            }
            if (!part.isAnnotationPresent(Secret.class)) {
                value(value, name, part);
            }
        }
    }

    private void value(Object value, String path, RecordComponent part) {
        switch (value) {
            case String text -> text(text, path, part);
            case LocalDate day -> r.day(path, day);
            case CaseId _, CaseCommand _ -> {}
            case Attachment document -> {
                parts(document, path);
                r.attachment(path, document);
            }
            case Record parts -> parts(parts, path);
            case List<?> all -> {
                r.field(path, all.size() <= Limit.ENTRIES, "最多200项", "At most 200");
                for (int at = 0; at < Math.min(all.size(), Limit.ENTRIES); at++) {
                    String each = path + "[" + at + "]";
                    Object one = all.get(at);
                    r.present(each, one instanceof String text && text.isBlank() ? null : one);
                    value(one, each, part);
                }
            }
            case null, default -> {}
        }
    }

    private void text(String text, String path, RecordComponent part) {
        Limit limit = Input.limit(part);
        boolean contactsAllowed = part.isAnnotationPresent(ContactsAllowed.class);
        tooLong(text, limit.characters())
                .or(() -> control(text, limit))
                .or(() -> typed ? wrong(text, contactsAllowed, publicNumbers) : Optional.empty())
                // Who is known is read from the ledger: only of what looks like a contact detail.
                .filter(why -> !why.equals(DETAILS) || !known.test(text))
                .ifPresent(why -> r.field(path, false, why.zh(), why.en()));
    }

    /** 过长。 That a text has more than so many characters. */
    static Optional<Text> tooLong(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? Optional.of(new Text("最多" + most + "个字", "At most " + most + " characters"))
                : Optional.empty();
    }

    private static Optional<Text> control(String text, Limit limit) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && !(limit.lines() && (c == '\n' || c == '\t')))
                ? Optional.of(new Text("含有不可见的控制字符", "It contains control characters"))
                : Optional.empty();
    }

    /** 一段文字的毛病。 What is wrong with the characters of one text that others will read. */
    static Optional<Text> wrong(String text, boolean contactsAllowed, Collection<String> publicNumbers) {
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
            return Optional.of(DETAILS);
        }
        return Optional.empty();
    }
}
