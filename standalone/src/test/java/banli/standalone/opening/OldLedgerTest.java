package banli.standalone.opening;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.Main;
import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The data folder of a demo that the first released form of the program wrote, with its facts 0 to 797. */
@DisplayName("旧账本")
class OldLedgerTest {
    private static final String PLACE = "/banli/old-ledger/";
    private static final int FACTS = 798;

    /** SHA-256 over payload and metadata of those facts, in their order, taken when the folder was written. */
    private static final String DIGEST = "d3c988521913c811b07fd79f1f4513b6710c459357387814454139d66984ee85";

    private static final int COULD_NOT = 2;

    @TempDir
    private static Path temporary;

    private static DataFolder folder;
    private static Application application;

    @BeforeAll
    static void opens() throws IOException {
        unpack(temporary);
        folder = DataFolder.take(temporary.resolve("old-demo"));
        application = Application.start(folder, Listening.quietly(), true);
        application.awaitScreens();
    }

    @AfterAll
    static void closes() {
        application.close();
    }

    @Test
    @DisplayName("事实一个字节也没有变")
    void itsFactsAreUntouched() {
        String digest = application
                .context()
                .getBean(JdbcClient.class)
                .sql("select encode(sha256(string_agg(payload || metadata, ''::bytea order by global_index)), 'hex')"
                        + " from ledger.fact where global_index < " + FACTS)
                .query(String.class)
                .single();
        assertThat(digest).isEqualTo(DIGEST);
    }

    @Test
    @DisplayName("旧事实在第一次启动时封存进日志")
    void itsFactsAreSealed() {
        Path checkpoint = folder.log().resolve("checkpoint");
        WholeProduct.until("检查点已签出", () -> Files.exists(checkpoint));
        assertThat(checkpoint)
                .content()
                .satisfies(
                        text -> assertThat(Long.parseLong(text.split("\n")[1])).isGreaterThanOrEqualTo(FACTS));
    }

    @Test
    @DisplayName("2021年的指标与当时相同")
    void itsFiguresAreAsBefore() throws IOException {
        List<String> figures = new ArrayList<>();
        ask("/api/figures?year=2021")
                .path("figures")
                .forEach(one -> figures.add(one.path("id").stringValue() + "\t"
                        + one.path("numerator").asLong() + "\t"
                        + (one.path("denominator").isNull()
                                ? ""
                                : one.path("denominator").asLong())));
        assertThat(figures).containsAll(lines("figures-2021.tsv"));
    }

    @Test
    @DisplayName("三件案件的轨迹：事实号、事项、日期、记录时间和说的话都与当时相同")
    void itsTrailIsAsBefore() throws IOException {
        List<String> told = new ArrayList<>();
        for (String key :
                List.of("district-cppcc-6-5-21-168", "district-cppcc-6-5-21-084", "district-congress-6-7-0017")) {
            ask("/api/trail?case=" + key).path("entries").forEach(one -> told.add(line(one)));
        }
        assertThat(told).containsAll(lines("trail.tsv"));
    }

    @Test
    @DisplayName("画面与由事实重建的一致")
    void itsScreensFollowFromItsFacts() {
        application.announce(true);
        AtomicInteger code = new AtomicInteger();
        // What earlier versions of a fold made is rebuilt at the start, and one rebuild is done at a time.
        WholeProduct.until("启动时的重建已做完", () -> {
            code.set(Main.run("rebuild", "--check", "--data", folder.path().toString()));
            return code.get() != COULD_NOT;
        });
        assertThat(code).hasValue(0);
    }

    private static String line(JsonNode one) {
        return String.join(
                "\t",
                Long.toString(one.path("position").asLong()),
                one.path("case").stringValue(),
                one.path("type").stringValue(),
                one.path("happenedOn").isNull()
                        ? "None"
                        : one.path("happenedOn").stringValue(),
                one.path("recordedAt").stringValue(),
                one.path("sentence").path("zh").stringValue().replace("\n", "\\n"));
    }

    private static JsonNode ask(String path) {
        return new Desk("http://127.0.0.1:" + application.port(), new Login("auditor", Demo.PASSWORD)).tree(path);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = OldLedgerTest.class.getResourceAsStream(PLACE + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void unpack(Path into) throws IOException {
        try (InputStream packed = OldLedgerTest.class.getResourceAsStream(PLACE + "data.tar.xz");
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.copy(tar, file);
                }
                Files.setPosixFilePermissions(file, modes(entry.getMode()));
            }
        }
    }

    private static Set<PosixFilePermission> modes(int mode) {
        StringBuilder letters = new StringBuilder();
        for (int bit = 8; bit >= 0; bit--) {
            letters.append((mode >> bit & 1) == 1 ? "rwx".charAt((8 - bit) % 3) : '-');
        }
        return PosixFilePermissions.fromString(letters.toString());
    }
}
