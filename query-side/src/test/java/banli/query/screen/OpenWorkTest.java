package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.SectionMergeAsked;
import banli.language.event.DirectoryEvent.SectionMerged;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.LedgerFact;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.query.directory.ListSections;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.directory.SectionsKnown.Section;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.ReadFigures;
import banli.language.query.register.FindOpenWork;
import banli.language.query.register.OpenWork.Part;
import banli.language.word.AsOf;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("在办事项：某人的、某科室的；科室并入以后")
class OpenWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 25);
    private static final Deadline OPINION = new Deadline(DeadlineKind.OPINION, TODAY.plusDays(9), TODAY, null);
    private static final Deadline PROMISE = new Deadline(DeadlineKind.COMMITMENT, TODAY.plusDays(90), TODAY, null);

    private final Bureau office = new Bureau(TODAY);

    @BeforeEach
    void people() {
        for (String unit : List.of("yanglao", "jiuzhu")) {
            record("unit:" + unit, new UnitEntered(unit, unit + "科", UnitKind.SECTION, "deputy", null, null));
        }
        record("user:li", new UserEntered("li", "李", "yanglao", null));
        record("user:li", new OfficeConfirmed("li", Office.SECTION, "yanglao"));
        record("user:zhao", new UserEntered("zhao", "赵", "jiuzhu", null));
        record("user:zhao", new OfficeConfirmed("zhao", Office.SECTION, "jiuzhu"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("承办的、未兑现的承诺、还没给出的会办意见，都列出；办结归档而没有承诺的不列")
    void whatIsOpen() {
        tell(assisted("21-001").and(new CommitmentMade(1, 1, "增设", "zhao", null, PROMISE, TODAY)));
        tell(assisted("21-002").and(new OpinionReceived(1, "jiuzhu", "同意", null, List.of(), true, TODAY)));
        office.read();

        assertThat(open("li", null))
                .extracting(Part::number, Part::handles)
                .containsExactly(tuple("21-001", true), tuple("21-002", true));
        assertThat(open("zhao", null)).singleElement().satisfies(part -> {
            assertThat(part.handles()).isFalse();
            assertThat(part.promises()).isEqualTo(1);
            assertThat(part.assists()).isEqualTo("jiuzhu");
        });
        assertThat(open(null, "jiuzhu")).extracting(Part::handler).containsExactly("zhao");
        assertThat(open(null, "yanglao")).extracting(Part::promises).containsExactly(1, 0);
        assertThat(open("nobody", null)).isEmpty();
        assertThat(open(null, null)).isEmpty();
    }

    @Test
    @DisplayName("案件随科室转去以后，今天算在新科室，从前的日子还算在原科室；会办的期限改记新科室")
    void aSectionMerges() {
        Story moved = Story.proposal("21-001", UnitRole.LEAD).delivered(Adoption.FULL);
        tell(moved);
        Story assisted = assisted("21-002");
        tell(assisted);
        office.read();
        record("unit:yanglao", new SectionMergeAsked("yanglao", "fuli", TODAY, "机构改革"));
        assertThat(office.read().ask(new ReadDirectory()).asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.kind()).isEqualTo(AskedFor.SECTION_MERGE));
        record(moved.id().value(), into("li", "yanglao", "fuli"));
        record(assisted.id().value(), into("li", "yanglao", "fuli"));
        record(assisted.id().value(), into("zhao", "jiuzhu", "jiuye"));
        record("unit:yanglao", new SectionMerged("yanglao", "fuli", TODAY, "机构改革", "root"));
        office.read();

        assertThat(open(null, "yanglao")).isEmpty();
        assertThat(open(null, "fuli")).extracting(Part::handler).containsExactly("li", "li");
        assertThat(open(null, "jiuye")).extracting(Part::assists).containsExactly("jiuye");
        assertThat(groups(null)).containsOnly("fuli");
        assertThat(groups(TODAY.minusDays(1))).containsOnly("yanglao");
        assertThat(office.ask(new ListDue(null, null, 1, 50)).due())
                .filteredOn(row -> row.kind() == DeadlineKind.OPINION)
                .extracting(DueRow::about)
                .containsExactly("jiuye");
        DirectoryView directory = office.ask(new ReadDirectory());
        assertThat(directory.asked()).isEmpty();
        assertThat(directory.units())
                .filteredOn(unit -> !unit.stands())
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.mergedInto()).isEqualTo("fuli");
                    assertThat(unit.mergedFrom()).isEqualTo(TODAY);
                });
        assertThat(office.ask(new ListSections()).sections())
                .extracting(Section::unit)
                .containsExactly("jiuzhu");
    }

    private List<String> groups(LocalDate day) {
        ReadFigures asked = new ReadFigures(2021, "section");
        return (day == null ? office.ask(asked) : office.ask(asked, new AsOf(AsOf.Clock.HAPPENED, null, day, null)))
                .figures().stream()
                        .map(FigureValue::group)
                        .filter(group -> group != null && !group.isBlank())
                        .distinct()
                        .toList();
    }

    private static WorkHandedOver into(String handler, String section, String other) {
        return new WorkHandedOver(handler, handler, handler.equals("li"), List.of(), "机构改革", TODAY, section, other);
    }

    private static Story assisted(String number) {
        return Story.proposal(number, UnitRole.LEAD)
                .assistedBy(new CoUnit("jiuzhu", UnitRole.ASSIST, "zhao"))
                .accepted()
                .and(new OpinionAsked(1, "jiuzhu", "意见", OPINION, "zhao", Story.RECEIVED.plusDays(20)));
    }

    private List<Part> open(String person, String section) {
        return office.ask(new FindOpenWork(person, section)).parts();
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.OFFICE, "ADMIN"));
    }
}
