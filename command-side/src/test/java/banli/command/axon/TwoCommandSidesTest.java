package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.store.OneKeyOneAct;
import banli.language.command.Command;
import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("两个办理端共用一本账：留在手边的案件从不比账本旧")
class TwoCommandSidesTest {
    private static TwoSides sides;
    private static CommandNode here;
    private static CommandNode there;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        sides = TwoSides.start(folder);
        here = sides.here();
        there = sides.there();
    }

    @AfterAll
    static void stop() throws Exception {
        sides.close();
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
        CaseId id = sides.accepted("21-002");
        Map<String, String> meta = House.meta("sun", Office.SECTION);
        Recorded first = there.send(progress(id), meta);

        assertThat(here.send(progress(id), meta))
                .isEqualTo(new Recorded(id.value(), first.sequence(), first.count(), true));
        assertThat(there.send(progress(id), meta).repeated()).isTrue();
    }

    @Test
    @DisplayName("一键一事：别的案件、别的动作、别的人用过的键，在哪一处都以一句话拒绝，什么也不记")
    void aKeyServesOneActInTheWholeLedger() {
        CaseId id = sides.accepted("21-005");
        CaseId other = sides.accepted("21-006");
        Map<String, String> meta = House.meta("sun", Office.SECTION);
        Recorded first = here.send(progress(id), meta);
        for (CommandNode node : List.of(here, there)) {
            int before = node.facts(other).size();
            assertThat(node.refused(progress(other), meta)).isEqualTo(OneKeyOneAct.refused());
            assertThat(node.refused(TwoSides.contact(other), meta)).isEqualTo(OneKeyOneAct.refused());
            assertThat(node.refused(TwoSides.contact(id), meta)).isEqualTo(OneKeyOneAct.refused());
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
        List<CaseId> ids = List.of(
                sides.accepted("21-011"), sides.accepted("21-012"), sides.accepted("21-013"), sides.accepted("21-014"));
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
        CaseId id = sides.accepted("21-003");
        for (int i = 0; i < 10; i++) {
            (i % 2 == 0 ? here : there).by("sun", Office.SECTION, TwoSides.contact(id));
        }
        assertThat(contacts(id)).isEqualTo(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    @DisplayName("两处同时争办一案：记下的各是各的次第，落败的没有留下痕迹")
    void bothAtOnce() throws Exception {
        CaseId id = sides.accepted("21-004");
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            CommandNode node = i % 2 == 0 ? here : there;
            acts.add(() -> recorded(node, TwoSides.contact(id)));
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

        assertThat(here.by("sun", Office.SECTION, TwoSides.contact(id)).sequence())
                .isEqualTo(5 + recorded);
        assertThat(there.by("sun", Office.SECTION, TwoSides.contact(id)).sequence())
                .isEqualTo(6 + recorded);
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
}
