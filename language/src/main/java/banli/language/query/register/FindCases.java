package banli.language.query.register;

import banli.language.lifecycle.Stage;
import banli.language.query.Query;
import banli.language.query.board.Board;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;

/** 查找案件。 Which cases fit: every filter is optional (null); {@code q} is any text of at least two characters in number, title, items, replies or names; {@code sort} a column of {@link CaseRow}, {@code -} before it for descending; pages count from 1, sizes to 1,000; {@code board} the id of a count or lane of the {@link Board}, {@code waitsFor} an office or the person whom the case waits for, {@code OFFICE/STEP} with the {@link AwaitedStep}, or {@code OFFICE:person} for an office and the person in it, both of which may be empty. */
public record FindCases(
        String number,
        Integer year,
        CaseKind kind,
        UnitRole role,
        String section,
        String handler,
        Stage stage,
        Light light,
        String subject,
        Boolean keySupervised,
        String q,
        String sort,
        int page,
        int size,
        String board,
        String waitsFor)
        implements Query<CaseList> {
    /** 第二个人。 In {@code waitsFor}: a correction that was asked for waits for somebody else. */
    public static final String SECOND_PERSON = "second-person";

    /** 全部案件。 Every case, the first {@code size} of them. */
    public static FindCases all(int size) {
        return new FindCases(
                null, null, null, null, null, null, null, null, null, null, null, null, 1, size, null, null);
    }

    /** 案号。 The same, of this number. */
    public FindCases ofNumber(String wanted) {
        return with(
                wanted, year, section, handler, stage, keySupervised, light, subject, q, sort, page, size, waitsFor);
    }

    /** 科室。 The same, of this section. */
    public FindCases ofSection(String wanted) {
        return with(number, year, wanted, handler, stage, keySupervised, light, subject, q, sort, page, size, waitsFor);
    }

    /** 状态灯。 The same, under this light. */
    public FindCases under(Light wanted) {
        return with(
                number, year, section, handler, stage, keySupervised, wanted, subject, q, sort, page, size, waitsFor);
    }

    /** 分类。 The same, on this subject. */
    public FindCases on(String wanted) {
        return with(number, year, section, handler, stage, keySupervised, light, wanted, q, sort, page, size, waitsFor);
    }

    /** 检索。 The same, holding this text. */
    public FindCases holding(String wanted) {
        return with(
                number,
                year,
                section,
                handler,
                stage,
                keySupervised,
                light,
                subject,
                wanted,
                sort,
                page,
                size,
                waitsFor);
    }

    /** 当前待办人。 The same, waiting for this office or person. */
    public FindCases waitingFor(String whom) {
        return with(number, year, section, handler, stage, keySupervised, light, subject, q, sort, page, size, whom);
    }

    /** 承办人。 The same, in the hands of this person. */
    public FindCases handledBy(String person) {
        return with(number, year, section, person, stage, keySupervised, light, subject, q, sort, page, size, waitsFor);
    }

    /** 环节。 The same, at this stage. */
    public FindCases at(Stage wanted) {
        return with(
                number, year, section, handler, wanted, keySupervised, light, subject, q, sort, page, size, waitsFor);
    }

    /** 重点督办。 The same, under key supervision. */
    public FindCases underKeySupervision() {
        return with(number, year, section, handler, stage, true, light, subject, q, sort, page, size, waitsFor);
    }

    /** 排序。 The same, in this order. */
    public FindCases by(String column) {
        return with(
                number, year, section, handler, stage, keySupervised, light, subject, q, column, page, size, waitsFor);
    }

    /** 翻页。 The same, another page. */
    public FindCases page(int wanted, int rows) {
        return with(
                number, year, section, handler, stage, keySupervised, light, subject, q, sort, wanted, rows, waitsFor);
    }

    /** 登记年度。 The same, of this register year. */
    public FindCases ofYear(int wanted) {
        return with(
                number, wanted, section, handler, stage, keySupervised, light, subject, q, sort, page, size, waitsFor);
    }

    private FindCases with(
            String number,
            Integer year,
            String section,
            String handler,
            Stage stage,
            Boolean keySupervised,
            Light light,
            String subject,
            String q,
            String sort,
            int page,
            int size,
            String waitsFor) {
        return new FindCases(
                number,
                year,
                kind,
                role,
                section,
                handler,
                stage,
                light,
                subject,
                keySupervised,
                q,
                sort,
                page,
                size,
                board,
                waitsFor);
    }

    @Override
    public Class<CaseList> answer() {
        return CaseList.class;
    }
}
