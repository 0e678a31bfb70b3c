package banli.desk.intake.sheet;

import banli.desk.intake.file.Cell.Kind;
import banli.desk.intake.file.Line;
import banli.desk.intake.sheet.Known.Found;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.Body;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.ImportSource;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 案件的行。 A row of a register as the act that would register it. */
final class CaseRows {
    private static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z-]{0,19}";

    private final Mapping mapping;
    private final Known known;
    private final String sha256;
    private final LocalDate today;
    private final Signers signers;

    CaseRows(Mapping mapping, Known known, String sha256, LocalDate today) {
        this.mapping = mapping;
        this.known = known;
        this.sha256 = sha256;
        this.today = today;
        this.signers = new Signers(known);
    }

    RowRead read(Line line) {
        Reading row = new Reading(mapping, line);
        List<Meetings.Said> inNumber = Meetings.in(row.cell(Field.NUMBER).text());
        List<Meetings.Said> meetings =
                inNumber.isEmpty() ? Meetings.in(row.cell(Field.MEETING).text()) : inNumber;
        CaseKind kind = kind(row, meetings);
        CaseNumber number = number(row, inNumber, meetings, kind);
        Integer saidYear = year(row);
        Integer supposed = saidYear == null && number != null ? known.yearOf(number.meeting()) : saidYear;
        LocalDate handedOn = row.day(Field.HANDED_ON, supposed);
        LocalDate received = row.day(
                Field.RECEIVED, saidYear == null && handedOn != null ? Integer.valueOf(handedOn.getYear()) : supposed);
        LocalDate begun = received == null ? handedOn : received;
        int year = saidYear != null ? saidYear : begun != null ? begun.getYear() : today.getYear();
        Body body = kind == null ? null : kind == CaseKind.SUGGESTION ? Body.CONGRESS : Body.CPPCC;
        Signatory lead = signers.lead(row, body);
        List<Signatory> coSigners = signers.coSigners(row, body, lead);
        Duty duty = duty(row);
        boolean mayBePublic = row.yes(Field.PUBLIC, true);
        LocalDate due = row.day(Field.DUE, year);
        if (number == null) {
            return row.read(null, null);
        }
        RegisterCase act = new RegisterCase(
                number,
                kind,
                raised(row),
                year,
                duty.role(),
                duty.leadUnit(),
                handedOn,
                received,
                row.text(Field.REFERENCE),
                due,
                row.text(Field.TITLE),
                row.text(Field.SUBJECT),
                row.text(Field.BACKGROUND),
                Items.in(row.text(Field.ITEMS)),
                lead,
                coSigners,
                row.text(Field.SECTOR),
                row.text(Field.TOWN),
                mayBePublic,
                row.text(Field.NOT_PUBLIC),
                new ImportSource(sha256, line.number()),
                today);
        return row.read(act.caseId().value(), act);
    }

    private static CaseKind kind(Reading row, List<Meetings.Said> meetings) {
        boolean proposal = row.holds(Field.KIND, "提案", "政协", "委员");
        boolean suggestion = row.holds(Field.KIND, "建议", "人大", "代表");
        if (proposal != suggestion) {
            return proposal ? CaseKind.PROPOSAL : CaseKind.SUGGESTION;
        }
        if (!row.cell(Field.KIND).isEmpty()) {
            row.wrong(Field.KIND, "看不出是建议还是提案，请写“建议”或“提案”", "This tells neither a suggestion nor a proposal");
            return null;
        }
        List<Body> bodies = meetings.stream()
                .map(Meetings.Said::body)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (bodies.size() != 1) {
            row.wrong(
                    Field.KIND,
                    "没有写是建议还是提案；届次里写明人大或政协，或整表填写种类",
                    "A suggestion or a proposal? Name the body in the meeting, or say it for the whole sheet");
            return null;
        }
        return bodies.getFirst() == Body.CPPCC ? CaseKind.PROPOSAL : CaseKind.SUGGESTION;
    }

    private static CaseNumber number(
            Reading row, List<Meetings.Said> inNumber, List<Meetings.Said> meetings, CaseKind kind) {
        String said =
                inNumber.isEmpty() ? row.word(Field.NUMBER) : inNumber.getLast().rest();
        String digits = Numerals.caseNumber(said);
        if (row.cell(Field.NUMBER).kind() == Kind.DATE) {
            row.wrong(
                    Field.NUMBER,
                    "案号被表格程序改成了日期，请把这一列设为文本后重新填写",
                    "The program turned the number into a day; make the column text and type it anew");
            return null;
        } else if (!digits.matches(NUMBER)) {
            row.wrong(
                    Field.NUMBER,
                    said.isEmpty() ? "没有案号" : "案号应为 1 至 20 个字母、数字或连字符，如 21-168",
                    said.isEmpty()
                            ? "The number is missing"
                            : "A number has 1 to 20 letters, digits or hyphens, such as 21-168");
            return null;
        }
        if (kind == null) {
            return null;
        }
        Body body = kind == CaseKind.SUGGESTION ? Body.CONGRESS : Body.CPPCC;
        Optional<Session> meeting = Meetings.of(meetings, body).map(one -> one.with(Level.DISTRICT, body));
        if (meeting.isEmpty()) {
            row.wrong(
                    Field.MEETING,
                    "读不出届次，请写如“区政协六届五次会议”“区十六届人大一次会议”，或整表填写",
                    "No meeting can be read; write it as the example shows, or for the whole sheet");
            return null;
        }
        return new CaseNumber(meeting.get(), digits);
    }

    private static Raised raised(Reading row) {
        if (row.holds(Field.RAISED, "会后", "闭会", "休会", "平时", "会外")) {
            return Raised.BETWEEN_SESSIONS;
        } else if (!row.word(Field.RAISED).isEmpty()
                && !row.holds(Field.RAISED, "会间", "会中", "会上", "会内", "会议", "大会", "会期")) {
            row.wrong(Field.RAISED, "请写“会间”或“会后”", "In session or between sessions, by their Chinese names");
        }
        return Raised.IN_SESSION;
    }

    private static Integer year(Reading row) {
        String said = row.word(Field.YEAR).replaceFirst("年度?$", "");
        if (said.isEmpty()) {
            return null;
        }
        int year = Numerals.of(said);
        if (year < 1949 || year > 2999) {
            row.wrong(Field.YEAR, "年度请写四位数字，如 2021", "Write the year in four digits, such as 2021");
            return null;
        }
        return year;
    }

    private record Duty(UnitRole role, String leadUnit) {}

    /** By the column that says it; else by which column names the bureau. */
    private Duty duty(Reading row) {
        String said = row.word(Field.ROLE);
        String lead = row.text(Field.LEAD_UNIT);
        UnitRole role = said.isEmpty() ? null : role(said);
        if (role == null && !said.isEmpty()) {
            row.wrong(
                    Field.ROLE,
                    "请写主办、合办、会办（协办）、分办或独办",
                    "Lead, co-lead, assist, separate or sole, by their Chinese names");
        }
        boolean ours = lead == null || known.isBureau(lead);
        if (role == null) {
            role = ours ? UnitRole.LEAD : UnitRole.ASSIST;
        }
        if (lead != null && ours && known.unit(lead).said() != null) {
            row.note(Field.LEAD_UNIT, known.unit(lead).said());
        }
        if (ours) {
            return new Duty(role, role == UnitRole.ASSIST ? null : known.bureau());
        }
        Found<UnitView> unit = known.unit(lead);
        if (unit.whom() == null) {
            row.wrong(Field.LEAD_UNIT, unit.said().zh(), unit.said().en());
            row.unknown(new Unknown(lead, null));
            return new Duty(role, null);
        }
        return new Duty(role, unit.whom().unit());
    }

    private static UnitRole role(String said) {
        for (UnitRole role : UnitRole.values()) {
            if (said.contains(role.label().zh())) {
                return role;
            }
        }
        return said.contains("协办") ? UnitRole.ASSIST : null;
    }
}
