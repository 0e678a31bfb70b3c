package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("两个办理端共用一本账：在一处被免职的人，在另一处也一件都办不成")
class OfficeTakenElsewhereTest {
    private static TwoSides sides;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        sides = TwoSides.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        sides.close();
    }

    @Test
    @DisplayName("在别处被免去职务的人，在这里随即办不了；在别处又任了，随即办得了")
    void anOfficeTakenElsewhereIsLostHere() {
        CaseId id = sides.accepted("21-021");
        sides.here().give("hu", Office.SECTION, "elderly-care");
        sides.here().by("hu", Office.SECTION, TwoSides.contact(id));
        int before = sides.here().facts(id).size();

        sides.there().by("li", Office.ADMIN, new RevokeOffice("hu", Office.SECTION, "elderly-care", "调离"));
        assertThat(sides.here()
                        .refused("hu", Office.SECTION, TwoSides.contact(id))
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(sides.here().facts(id)).hasSize(before);

        sides.there().by("li", Office.ADMIN, new AskOffice("hu", Office.SECTION, "elderly-care"));
        sides.there().by("qian", Office.ADMIN, new ConfirmOffice("hu", Office.SECTION, "elderly-care"));
        sides.here().by("hu", Office.SECTION, TwoSides.contact(id));
        assertThat(sides.here().facts(id)).hasSize(before + 1);
    }

    @Test
    @DisplayName("一处不断任免，两处同时由此人办理：每件办成的事，在账本的次序里都在任上")
    void noActBetweenReadingAndRecordingOutlivesAnOffice() throws Exception {
        List<CaseId> ids = List.of(sides.accepted("21-022"), sides.accepted("21-023"));
        sides.here().give("tang", Office.SECTION, "elderly-care");
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CommandNode node = i % 2 == 0 ? sides.here() : sides.there();
            CaseId id = ids.get(i / 2);
            acts.add(() -> recordedBy(node, "tang", id));
        }
        acts.add(() -> {
            for (int i = 0; i < 20; i++) {
                sides.there().by("li", Office.ADMIN, new RevokeOffice("tang", Office.SECTION, "elderly-care", "试"));
                sides.there().by("li", Office.ADMIN, new AskOffice("tang", Office.SECTION, "elderly-care"));
                sides.there().by("qian", Office.ADMIN, new ConfirmOffice("tang", Office.SECTION, "elderly-care"));
            }
            return 0;
        });
        int recorded = 0;
        try (var senders = Executors.newFixedThreadPool(acts.size())) {
            for (Future<Integer> done : senders.invokeAll(acts)) {
                recorded += done.get();
            }
        }
        boolean holds = false;
        int acted = 0;
        for (EventMessage<?> fact : sides.here().all()) {
            holds = switch (fact.getPayload()) {
                case OfficeConfirmed it when it.person().equals("tang") -> true;
                case OfficeRevoked it when it.person().equals("tang") -> false;
                default -> holds;
            };
            if (fact.getPayload() instanceof ContactRecorded
                    && "tang".equals(fact.getMetaData().get(Meta.ACTOR))) {
                acted++;
                assertThat(holds)
                        .as("the office is held as fact %s is recorded", fact.getIdentifier())
                        .isTrue();
            }
        }
        assertThat(acted).isEqualTo(recorded).isPositive();
    }

    /** How many of fifty acts were recorded; the others were refused for the office or lost their race. */
    private static int recordedBy(CommandNode node, String person, CaseId id) {
        int recorded = 0;
        for (int i = 0; i < 50; i++) {
            try {
                node.by(person, Office.SECTION, TwoSides.contact(id));
                recorded++;
            } catch (CommandExecutionException refused) {
                assertThat(refused.<Refused>getDetails().orElseThrow().code())
                        .isIn(Refused.Code.OFFICE, Refused.Code.CONFLICT);
            }
        }
        return recorded;
    }
}
