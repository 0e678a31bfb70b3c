package banli.command.rulebook;

import banli.language.act.Rule;
import banli.language.word.FieldError;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** 一次办理须满足的条件。 What one act must meet: fields first, then rules; all that is unmet is told at once. */
public final class Requirements {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final Predicate<Rule> binds;
    private final List<FieldError> fields = new ArrayList<>();
    private final List<Refusal> rules = new ArrayList<>();

    /** 某案的条件。 With the answer to which of the policy's rules bind this case. */
    public Requirements(Predicate<Rule> binds) {
        this.binds = binds;
    }

    /** 规则。 Requires a rule; what is missing here and which act mends it, in both languages. */
    public Requirements require(Rule rule, boolean met, String missingZh, String missingEn) {
        if (!met && binds(rule)) {
            rules.add(rule.unmet(new Text(missingZh, missingEn)));
        }
        return this;
    }

    /** 规则，缺项须查名称。 The same where what is missing names somebody: it is said only when the rule is unmet. */
    public Requirements require(Rule rule, boolean met, Supplier<Text> missing) {
        if (met) {
            return this;
        }
        Text said = missing.get();
        return require(rule, false, said.zh(), said.en());
    }

    /** 是否适用。 Whether a rule binds this case. */
    public boolean binds(Rule rule) {
        return !rule.byPolicy() || binds.test(rule);
    }

    /** 必填项。 A value that must be there. */
    Requirements present(String field, Object value) {
        return value == null ? wrong(field, "必填", "Required") : this;
    }

    /** 可填日期。 A day that may be missing, within the years that anything here is of. */
    Requirements day(String field, LocalDate day) {
        return field(
                field,
                day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
                "日期应在" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间",
                "A day from " + FIRST_YEAR + " to " + LAST_YEAR);
    }

    /** 附件。 A document's size and digest. */
    Requirements attachment(String field, Attachment document) {
        return field(field + ".size", document.size() > 0, "大小须为正数", "A size above zero")
                .field(
                        field + ".sha256",
                        document.sha256() != null && isDigest(document.sha256()),
                        "须为64位十六进制摘要",
                        "A sha-256 in 64 hexadecimal digits");
    }

    /** 字段条件。 Any other condition on a field. */
    public Requirements field(String field, boolean right, String zh, String en) {
        return right ? this : wrong(field, zh, en);
    }

    /** 补录的年度。 What is entered from an older register belongs to a register year that was opened for it. */
    public Requirements entry(int registerYear, LocalDate happenedOn, Circumstances now) {
        return require(
                Rule.HISTORICAL_ENTRY_OPEN,
                !now.historical() || now.mayEnter(registerYear, happenedOn),
                "案件属" + registerYear + "年度，该年度未开启补录或补录已结束；请由两名管理员开启，或按正常方式记录（开启那天起的办理都按正常方式）",
                "The case is of " + registerYear
                        + ", for which historical entry is not open; let two administrators open it, or record it in the ordinary way, as all that happened from the day it was opened");
    }

    List<FieldError> wrongFields() {
        return fields;
    }

    /** 字段齐全，否则拒绝。 Refuses when a field is wrong; rules are judged only on right fields. */
    public Requirements fieldsOrRefuse() {
        if (!fields.isEmpty()) {
            throw new RefusedException(Refused.fields(fields));
        }
        return this;
    }

    /** 条件齐备，否则拒绝。 Refuses when a field is wrong or a rule unmet. */
    public void orRefuse() {
        fieldsOrRefuse();
        orRefuse(Refused.Code.RULE);
    }

    /** 条件齐备，否则以该类拒绝。 As {@link #orRefuse()}, as a refusal of that family. */
    public void orRefuse(Refused.Code code) {
        if (!rules.isEmpty()) {
            throw new RefusedException(new Refused(code, List.copyOf(rules), List.of()));
        }
    }

    /** Of a field the first thing that is wrong is told: what is too long is not read any further. */
    private Requirements wrong(String field, String zh, String en) {
        if (fields.stream().noneMatch(known -> known.field().equals(field))) {
            fields.add(new FieldError(field, new Text(zh, en)));
        }
        return this;
    }

    private static boolean isDigest(String sha256) {
        return sha256.length() == 64
                && sha256.chars().allMatch(one -> one >= '0' && one <= '9' || one >= 'a' && one <= 'f');
    }
}
