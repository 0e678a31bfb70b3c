package banli.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.Query;
import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.deadline.ListDue;
import banli.language.query.deadline.ShowDueCalendar;
import banli.language.query.figures.ReadFigures;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.ListFindings;
import banli.language.query.list.ListChases;
import banli.language.query.list.ListCommitments;
import banli.language.query.list.ListExtensions;
import banli.language.query.register.FindCases;
import banli.language.query.screens.ListUnreadable;
import banli.language.query.trail.ReadTrail;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.query.live.Bureau;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** 各屏所答。 What all screens hold and answer: every row, and the questions that people ask. */
final class Answers {
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final int MOST = 9_000;

    /** Of so many cases one is asked about by itself, for which its own past is folded; the rows tell of all. */
    private static final int ONE_OF = 20;

    /** What judges how things were recorded. */
    private static final List<Query<?>> OF_RECORDING = List.of(
            ListFindings.of(FindingList.CORRECTED, FindingScope.of(2021)),
            ListFindings.of(FindingList.DISPUTED, FindingScope.of(2021)),
            ListFindings.of(FindingList.REWORKED, FindingScope.of(2021)),
            ListFindings.of(FindingList.TOGETHER, FindingScope.of(2021)));

    private Answers() {}

    /** By table and by question; null asks as of now. */
    static Map<String, String> of(Bureau office, AsOf asOf, int cases) {
        Map<String, String> answers =
                new LinkedHashMap<>(asOf == null ? AllRows.now(office) : AllRows.at(office, asOf));
        List<Query<?>> asked = questions(cases);
        if (asOf == null || asOf.clock() == AsOf.Clock.RECORDED) {
            asked.addAll(OF_RECORDING);
        }
        for (Query<?> question : asked) {
            answers.put(question.toString(), answer(office, question, asOf));
        }
        return answers;
    }

    private static List<Query<?>> questions(int cases) {
        List<Query<?>> questions = new ArrayList<>(List.of(
                new ShowBoard(null),
                FindCases.all(MOST),
                new ListDue(null, null, 1, MOST),
                new ShowDueCalendar(NEW_YEAR.minusMonths(3), NEW_YEAR.plusMonths(9), null, null, null),
                new ListExtensions(null, true, 1, MOST),
                new ListExtensions(null, false, 1, MOST),
                new ListChases(null, null, null, 1, MOST),
                new ListCommitments(null, null, false, 1, MOST),
                new ReadFigures(2021, "SECTION"),
                new ReadTrail(null, null, null, null, null, 1, MOST),
                new ListUnreadable()));
        for (int number = 1; number <= cases; number += ONE_OF) {
            CaseId id = new CaseId("case-" + number);
            questions.add(new ReadCaseFile(id));
            questions.add(new ExplainDeadlines(id));
            questions.add(new ReadTrail(null, null, id, null, null, 1, MOST));
        }
        return questions;
    }

    private static String answer(Bureau office, Query<?> question, AsOf asOf) {
        try {
            return WireMapper.mapper()
                    .writeValueAsString(asOf == null ? office.ask(question) : office.ask(question, asOf));
        } catch (CompletionException none) {
            assertThat(none).hasMessageContaining("not found");
            return "none";
        }
    }
}
