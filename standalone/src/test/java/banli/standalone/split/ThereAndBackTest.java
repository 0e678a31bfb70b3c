package banli.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.screens.Certificate;
import banli.language.word.screens.TableDigest;
import banli.query.rebuild.Rebuild;
import banli.standalone.Main;
import banli.standalone.data.DataFolder;
import banli.standalone.register.LoadedRegister;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.Api;
import banli.standalone.whole.Api.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("备份恢复到空处，再搬到 Axon Server，再搬回")
@ExtendWith(AloneOnTheServer.class)
class ThereAndBackTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("每一画面的每一表逐行相同，指标相同；在那边办的，搬回来还在")
    void nothingChangesButWhereTheLedgerIs() {
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");
        Path original = LoadedRegister.get().application().folder().path();
        done("backup", "--data", original.toString(), "--to", backup.toString());
        done("restore", "--from", backup.toString(), "--data", restored.toString(), "--nothing-later");

        Seen restoredAtHome = seen(restored, false, _ -> {});
        assertThat(restoredAtHome.tables)
                .isEqualTo(check(LoadedRegister.get().application()).tables());

        migrate(restored, "postgres", "axonserver");
        assertThat(seen(restored, true, _ -> {})).isEqualTo(restoredAtHome);
        Seen moreThere = seen(restored, true, ThereAndBackTest::enterAUnit);
        assertThat(moreThere.position).isEqualTo(restoredAtHome.position + 1);

        migrate(restored, "axonserver", "postgres");
        assertThat(seen(restored, false, _ -> {})).isEqualTo(moreThere);
    }

    private static void enterAUnit(Api api) {
        Map<String, String> unit = Map.of("unit", "entered-there", "name", "在那边录入的单位", "kind", "OTHER");
        Answer entered = api.post("admin", "/api/directory/acts/enter-unit", unit, Map.of());
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
    }

    private static void migrate(Path data, String from, String to) {
        done("migrate", "--data", data.toString(), "--from", from, "--to", to, "--servers", SplitServer.SERVERS);
    }

    private static void done(String... command) {
        assertThat(Main.run(command)).as(List.of(command).toString()).isZero();
    }

    /** What the office sees, its ledger being in Axon Server or not, after something was done. */
    private static Seen seen(Path data, boolean axonServer, Consumer<Api> first) {
        System.setProperty("axon.axonserver.enabled", Boolean.toString(axonServer));
        System.setProperty("axon.axonserver.servers", SplitServer.SERVERS);
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            Api api = new Api(application.port());
            first.accept(api);
            application.awaitScreens();
            Certificate all = check(application);
            assertThat(all.rows()).isEmpty();
            return new Seen(
                    all.position(),
                    all.tables(),
                    api.get("auditor", "/api/figures?year=2021").json().toString());
        } finally {
            System.clearProperty("axon.axonserver.enabled");
            System.clearProperty("axon.axonserver.servers");
        }
    }

    private static Certificate check(Application application) {
        return application.context().getBean(Rebuild.class).check();
    }

    /** Digests of each table, as it stands and as a fold of all facts makes it, and the figures. */
    private record Seen(long position, List<TableDigest> tables, String figures) {}
}
