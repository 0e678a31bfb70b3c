package banli.desk.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("征询链接的密钥")
class DeskKeyTest {
    private static final int DESKS = 8;

    @TempDir
    private Path folder;

    @RepeatedTest(20)
    @DisplayName("几个办公桌同时初次启动，用的是同一把密钥，不留下半成品")
    void desksThatStartTogetherShareOneKey() throws Exception {
        Path file = folder.resolve("desk-link.key");
        CyclicBarrier together = new CyclicBarrier(DESKS);
        List<Callable<String>> starts = new ArrayList<>();
        for (int desk = 0; desk < DESKS; desk++) {
            starts.add(() -> {
                together.await();
                return HexFormat.of()
                        .formatHex(new DeskKey(file.toString()).sign("x".getBytes(StandardCharsets.UTF_8)));
            });
        }
        Set<String> signatures;
        try (var pool = Executors.newFixedThreadPool(DESKS)) {
            signatures = pool.invokeAll(starts).stream().map(Future::resultNow).collect(Collectors.toSet());
        }
        assertThat(signatures).hasSize(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
