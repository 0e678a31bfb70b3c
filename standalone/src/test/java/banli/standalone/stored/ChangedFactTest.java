package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.query.screens.ReadWork;
import banli.language.query.screens.Work;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.query.rebuild.Rebuild;
import banli.query.rebuild.Watch;
import banli.query.seal.Told;
import banli.standalone.Main;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import banli.wire.SealedFacts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("属主绕开触发器改动事实")
class ChangedFactTest {
    private static final String EDIT = "update ledger.fact set payload = payload || ' '::bytea where global_index = ";

    @TempDir
    Path temporary;

    @Test
    @DisplayName("有序停止时已全部封存；改动早先的一条：照常启动并告诉管理员，重建与备份都拒绝，并说出是哪一条")
    void anEarlyFactIsTold() throws Exception {
        Path data = sealed();
        StoppedLedger.asOwner(data, EDIT + 100);

        assertThat(Main.run(
                        "backup",
                        "--data",
                        data.toString(),
                        "--to",
                        temporary.resolve("backup").toString()))
                .isEqualTo(2);
        try (Application application = start(data)) {
            assertThat(whenTold(application).zh()).contains("第 100 号事实");
            assertThatThrownBy(
                            () -> application.context().getBean(Rebuild.class).rebuild(Watch.NONE))
                    .hasMessageContaining("Fact 100 is missing or is not what was sealed");
            assertThat(application.context().getBean(Rebuild.class).check())
                    .as("a comparison may go on")
                    .isNotNull();
        }
    }

    @Test
    @DisplayName("改动末尾的一条，或抹去任何一条：不启动，并说出是哪一条；改回去就启动")
    void aChangedEndOrAHoleIsRefused() throws Exception {
        Path data = sealed();
        long last = SealedFacts.in(data.resolve("facts.sealed")).count() - 1;
        StoppedLedger.asOwner(data, EDIT + last);
        assertThatThrownBy(() -> start(data))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("Fact " + last + " is missing or is not what was sealed");

        StoppedLedger.asOwner(
                data,
                "update ledger.fact set payload = substring(payload for length(payload) - 1) where global_index = "
                        + last);
        start(data).close();

        StoppedLedger.asOwner(
                data,
                "delete from ledger.fact where global_index = " + last,
                "update ledger.head set next_index = " + last);
        assertThatThrownBy(() -> start(data))
                .as("the screens have read it, or it was sealed: either refuses")
                .isInstanceOf(CommandFailed.class);
        StoppedLedger.asOwner(data, "delete from ledger.fact where global_index = 5");
        assertThatThrownBy(() -> start(data)).hasMessageContaining("its numbers have a gap");
    }

    private Path sealed() {
        Path data = PreparedDemo.copy(temporary.resolve("data"));
        start(data).close();
        assertThat(SealedFacts.in(data.resolve("facts.sealed")).count()).isGreaterThan(700);
        return data;
    }

    private static Application start(Path data) {
        return Application.start(DataFolder.take(data), Listening.quietly(), true);
    }

    private static Text whenTold(Application application) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            Optional<Text> told = application.context().getBeansOfType(Told.class).values().stream()
                    .flatMap(one -> one.sentence().stream())
                    .findFirst();
            if (told.isPresent()) {
                assertThat(work(application).warnings()).contains(told.get());
                return told.get();
            }
            assertThat(System.nanoTime()).as("it is told").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static Work work(Application application) {
        return application
                .queries()
                .query(
                        ReadWork.class.getName(),
                        new GenericMessage<>(
                                new ReadWork(), Map.of(Meta.ACTOR, "auditor", Meta.OFFICE, Office.AUDITOR.name())),
                        ResponseTypes.instanceOf(Work.class))
                .join();
    }
}
