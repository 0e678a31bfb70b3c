package banli.command.policy;

import banli.language.calendar.CalendarDocument;
import banli.language.calendar.Holiday;
import banli.language.policy.PolicyDocument;
import banli.language.policy.PolicyDocument.OutcomeClass;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import banli.language.word.proposal.UnitRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** 文件的内容是否自洽。 What a schema can't say: whether the parts of a document fit each other. */
final class DocumentSense {
    /** A holiday of more days is a slip. */
    private static final int LONGEST_HOLIDAY = 31;

    private DocumentSense() {}

    /** What would keep a document of the right shape from being read. */
    static List<FieldError> wrong(JsonNode document) {
        List<FieldError> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonNode deadlines = document.path("deadlines");
        for (int at = 0; at < deadlines.size(); at++) {
            if (!ids.add(deadlines.get(at).path("id").asString())) {
                wrong.add(error("deadlines[" + at + "].id", "规则编号不得重复", "No id twice"));
            }
        }
        sources("", document, wrong);
        JsonNode daysOff = document.path("daysOff");
        for (int at = 0; at < daysOff.size(); at++) {
            JsonNode holiday = daysOff.get(at);
            if (LocalDate.parse(holiday.path("to").asString())
                    .isBefore(LocalDate.parse(holiday.path("from").asString()))) {
                wrong.add(error("daysOff[" + at + "].to", "末日不得早于首日", "The last day is not before the first"));
            }
        }
        return wrong;
    }

    /** A source says where it was read or what of it could not be. */
    private static void sources(String path, JsonNode node, List<FieldError> wrong) {
        node.forEachEntry((name, part) -> {
            String at = path.isEmpty() ? name : path + "." + name;
            if (name.equals("source") && !part.has("readAt") && !part.has("unread")) {
                wrong.add(error(
                        at,
                        "出处须写明在哪里读到（readAt），或没有读到什么（unread）",
                        "A source says where it was read (readAt), or what could not be read (unread)"));
            }
            sources(at, part, wrong);
        });
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            sources(path + "[" + at + "]", node.get(at), wrong);
        }
    }

    static List<FieldError> wrong(PolicyDocument policy) {
        List<FieldError> wrong = new ArrayList<>(Contradictions.in(policy));
        List<OutcomeClass> classes = policy.outcomes().classes();
        List<Integer> ranks = classes.stream().map(OutcomeClass::rank).sorted().toList();
        if (!ranks.equals(IntStream.rangeClosed(1, classes.size()).boxed().toList())) {
            wrong.add(error("outcomes.classes", "rank 须从 1 起连续，各不相同", "Ranks run on from 1, none twice"));
        }
        if (classes.stream().map(OutcomeClass::code).distinct().count() != classes.size()) {
            wrong.add(error("outcomes.classes", "代码不得重复", "No code twice"));
        }
        for (Adoption adoption : Adoption.values()) {
            if (classes.stream().noneMatch(one -> one.covers(adoption))) {
                wrong.add(error(
                        "outcomes.classes",
                        "没有一类结果可用于“" + adoption.label().zh() + "”的案件",
                        "No class is for a case " + adoption.label().en()));
            }
        }
        if (policy.numbers() != null
                && policy.numbers().marks().get(SeriesKind.REPLY).endsWith(SeriesId.OF_OPINIONS)) {
            wrong.add(
                    error("numbers.marks.REPLY", "以“会”结尾的机关代字只用于会办意见", "A mark that ends with 会 is for opinions only"));
        }
        for (UnitRole role : UnitRole.values()) {
            DeadlineKind answer = role.answersProposer() ? DeadlineKind.REPLY : DeadlineKind.OPINION;
            for (CaseKind kind : CaseKind.values()) {
                if (policy.deadlines().stream().noneMatch(it -> it.kind() == answer && it.isFor(kind, role))) {
                    wrong.add(error(
                            "deadlines",
                            kind.label().zh() + "（" + role.label().zh() + "）没有"
                                    + answer.label().zh() + "的期限",
                            "No " + answer.label().en() + " deadline for a "
                                    + kind.label().en() + " (" + role.label().en() + ")"));
                }
            }
        }
        return wrong;
    }

    static List<FieldError> wrong(CalendarDocument calendar) {
        List<FieldError> wrong = new ArrayList<>();
        LocalDate first = LocalDate.of(calendar.year() - 1, 12, 1);
        LocalDate last = LocalDate.of(calendar.year() + 1, 1, 31);
        Set<LocalDate> off = new HashSet<>();
        for (int at = 0; at < calendar.daysOff().size(); at++) {
            Holiday holiday = calendar.daysOff().get(at);
            if (holiday.from().isBefore(first) || holiday.to().isAfter(last)) {
                wrong.add(error("daysOff[" + at + "]", "不在这一年", "Not of that year"));
            } else if (ChronoUnit.DAYS.between(holiday.from(), holiday.to()) >= LONGEST_HOLIDAY) {
                wrong.add(error(
                        "daysOff[" + at + "]",
                        "一个假期不超过 " + LONGEST_HOLIDAY + " 天",
                        "A holiday has at most " + LONGEST_HOLIDAY + " days"));
            } else {
                holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(off::add);
            }
        }
        for (int at = 0; at < calendar.makeUpDays().size(); at++) {
            LocalDate day = calendar.makeUpDays().get(at);
            if (day.isBefore(first) || day.isAfter(last)) {
                wrong.add(error("makeUpDays[" + at + "]", "不在这一年", "Not of that year"));
            } else if (off.contains(day)) {
                wrong.add(error("makeUpDays[" + at + "]", "同一天不能既放假又上班", "A day is not both off and worked"));
            } else if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                wrong.add(error("makeUpDays[" + at + "]", "调休上班的只能是周六或周日", "Only a Saturday or a Sunday is made up"));
            }
        }
        return wrong;
    }

    private static FieldError error(String path, String zh, String en) {
        return new FieldError("document." + path, new Text(zh, en));
    }
}
