package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.store.OneKeyOneAct;
import banli.language.command.Command;
import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("两个办理端共用一本账：留在手边的案件从不比账本旧")
class TwoCommandSidesTest {
    private static EmbeddedPostgres postgres;
    private static CommandNode here;
    private static CommandNode there;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        here = new CommandNode(postgres.getPort(), folder);
        here.staff();
        there = new CommandNode(postgres.getPort(), folder);
    }

    @AfterAll
    static void stop() throws Exception {
        there.close();
        here.close();
        postgres.close();
    }

    @Test
    @DisplayName("别处办过的一步，这里接着办，不按旧的环节拒绝")
    void aStepTakenElsewhereIsKnownHere() {
        CaseId id = here.assigned("21-001");
        assertThat(here.refused("sun", Office.SECTION, progress(id)).rules())
                .extracting(one -> one.rule())
                .containsExactly("stage-allows");
        there.by("sun", Office.SECTION, new AcceptCase(id, null));

        assertThat(here.by("sun", Office.SECTION, progress(id)).sequence()).isEqualTo(5);
        assertThat(here.refused("sun", Office.SECTION, new AcceptCase(id, null)).rules())
                .extracting(one -> one.rule())
                .containsExactly("stage-allows");
    }

    @Test
    @DisplayName("在别处用过的幂等键，在这里得到当初的答复")
    void aKeyUsedElsewhereIsKnownHere() {
        CaseId id = accepted("21-002");
        Map<String, String> meta = House.meta("sun", Office.SECTION);
        Recorded first = there.send(progress(id), meta);

        assertThat(here.send(progress(id), meta))
                .isEqualTo(new Recorded(id.value(), first.sequence(), first.count(), true));
        assertThat(there.send(progress(id), meta).repeated()).isTrue();
    }

    @Test
    @DisplayName("一键一事：别的案件、别的动作、别的人用过的键，在哪一处都以一句话拒绝，什么也不记")
    void aKeyServesOneActInTheWholeLedger() {
        CaseId id = accepted("21-005");
        CaseId other = accepted("21-006");
        Map<String, String> meta = House.meta("sun", Office.SECTION);
        Recorded first = here.send(progress(id), meta);
        for (CommandNode node : List.of(here, there)) {
            int before = node.facts(other).size();
            assertThat(node.refused(progress(other), meta)).isEqualTo(OneKeyOneAct.refused());
            assertThat(node.refused(contact(other), meta)).isEqualTo(OneKeyOneAct.refused());
            assertThat(node.refused(contact(id), meta)).isEqualTo(OneKeyOneAct.refused());
            Map<String, String> registry = House.meta("wu", Office.REGISTRY);
            registry.put(Meta.KEY, meta.get(Meta.KEY));
            assertThat(node.refused(new EnterProposer("chen-zhen", "陈箴", Body.CPPCC, "社会福利界", null, false), registry))
                    .isEqualTo(OneKeyOneAct.refused());
            assertThat(node.facts(other)).hasSize(before);
            assertThat(node.send(progress(id), meta))
                    .isEqualTo(new Recorded(id.value(), first.sequence(), first.count(), true));
        }
        assertThat(there.by("sun", Office.SECTION, progress(other)).repeated()).isFalse();
    }

    @Test
    @DisplayName("一键一事：两处同时用一个键办几案，只记下一案")
    void aKeyAtOnceOnManyCases() throws Exception {
        List<CaseId> ids = List.of(accepted("21-011"), accepted("21-012"), accepted("21-013"), accepted("21-014"));
        Map<String, String> meta = House.meta("sun", Office.SECTION);
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CommandNode node = i % 2 == 0 ? here : there;
            CaseId id = ids.get(i / 2);
            acts.add(() -> {
                try {
                    return !node.send(progress(id), meta).repeated();
                } catch (CommandExecutionException refused) {
                    return false;
                }
            });
        }
        int recorded = 0;
        try (var senders = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : senders.invokeAll(acts)) {
                recorded += done.get() ? 1 : 0;
            }
        }
        assertThat(recorded).isEqualTo(1);
    }

    @Test
    @DisplayName("两处轮流办，序号和次第都接得上")
    void turnAndTurnAbout() {
        CaseId id = accepted("21-003");
        for (int i = 0; i < 10; i++) {
            (i % 2 == 0 ? here : there).by("sun", Office.SECTION, contact(id));
        }
        assertThat(contacts(id)).isEqualTo(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    @DisplayName("两处同时争办一案：记下的各是各的次第，落败的没有留下痕迹")
    void bothAtOnce() throws Exception {
        CaseId id = accepted("21-004");
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            CommandNode node = i % 2 == 0 ? here : there;
            acts.add(() -> recorded(node, contact(id)));
        }
        int recorded = 0;
        try (var senders = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : senders.invokeAll(acts)) {
                recorded += done.get() ? 1 : 0;
            }
        }
        assertThat(recorded).isGreaterThan(20);
        assertThat(contacts(id))
                .isEqualTo(IntStream.rangeClosed(1, recorded).boxed().toList());

        assertThat(here.by("sun", Office.SECTION, contact(id)).sequence()).isEqualTo(5 + recorded);
        assertThat(there.by("sun", Office.SECTION, contact(id)).sequence()).isEqualTo(6 + recorded);
    }

    @Test
    @DisplayName("在别处被免去职务的人，在这里随即办不了；在别处又任了，随即办得了")
    void anOfficeTakenElsewhereIsLostHere() {
        CaseId id = accepted("21-021");
        here.give("hu", Office.SECTION, "elderly-care");
        here.by("hu", Office.SECTION, contact(id));
        int before = here.facts(id).size();

        there.by("li", Office.ADMIN, new RevokeOffice("hu", Office.SECTION, "elderly-care", "调离"));
        assertThat(here.refused("hu", Office.SECTION, contact(id)).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(here.facts(id)).hasSize(before);

        there.by("li", Office.ADMIN, new AskOffice("hu", Office.SECTION, "elderly-care"));
        there.by("qian", Office.ADMIN, new ConfirmOffice("hu", Office.SECTION, "elderly-care"));
        here.by("hu", Office.SECTION, contact(id));
        assertThat(here.facts(id)).hasSize(before + 1);
    }

    @Test
    @DisplayName("一处不断任免，两处同时由此人办理：每件办成的事，在账本的次序里都在任上")
    void noActBetweenReadingAndRecordingOutlivesAnOffice() throws Exception {
        List<CaseId> ids = List.of(accepted("21-022"), accepted("21-023"));
        here.give("tang", Office.SECTION, "elderly-care");
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CommandNode node = i % 2 == 0 ? here : there;
            CaseId id = ids.get(i / 2);
            acts.add(() -> recordedBy(node, "tang", id));
        }
        acts.add(() -> {
            for (int i = 0; i < 40; i++) {
                there.by("li", Office.ADMIN, new RevokeOffice("tang", Office.SECTION, "elderly-care", "试"));
                there.by("li", Office.ADMIN, new AskOffice("tang", Office.SECTION, "elderly-care"));
                there.by("qian", Office.ADMIN, new ConfirmOffice("tang", Office.SECTION, "elderly-care"));
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
        for (EventMessage<?> fact : here.all()) {
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

    /** How many of a hundred acts were recorded; the others were refused for the office or lost their race. */
    private static int recordedBy(CommandNode node, String person, CaseId id) {
        int recorded = 0;
        for (int i = 0; i < 100; i++) {
            try {
                node.by(person, Office.SECTION, contact(id));
                recorded++;
            } catch (CommandExecutionException refused) {
                assertThat(refused.<Refused>getDetails().orElseThrow().code())
                        .isIn(Refused.Code.OFFICE, Refused.Code.CONFLICT);
            }
        }
        return recorded;
    }

    /** False when all its attempts lost the race. */
    private static boolean recorded(CommandNode node, Command act) {
        try {
            node.by("sun", Office.SECTION, act);
            return true;
        } catch (CommandExecutionException lost) {
            assertThat(lost.<Refused>getDetails().orElseThrow().code()).isEqualTo(Refused.Code.CONFLICT);
            return false;
        }
    }

    private static CaseId accepted(String number) {
        CaseId id = here.assigned(number);
        here.by("sun", Office.SECTION, new AcceptCase(id, null));
        return id;
    }

    private static List<Integer> contacts(CaseId id) {
        return here.facts(id).stream()
                .map(fact -> fact.getPayload())
                .filter(ContactRecorded.class::isInstance)
                .map(fact -> ((ContactRecorded) fact).contact())
                .toList();
    }

    private static ReportProgress progress(CaseId id) {
        return new ReportProgress(id, "正在办理", null, null, CommandNode.RECEIVED);
    }

    private static RecordContact contact(CaseId id) {
        return new RecordContact(
                id,
                Phase.BEFORE,
                Channel.VISIT,
                "社区服务中心",
                List.of("sun"),
                List.of("zhu-fang"),
                "听取意见",
                null,
                List.of(),
                List.of(),
                CommandNode.RECEIVED);
    }
}
