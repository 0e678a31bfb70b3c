package banli.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.screens.Certificate;
import banli.query.rebuild.Rebuild;
import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.register.Register2021;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.Acknowledged;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("分进程：同一个单位在六个进程上")
@ExtendWith(AloneOnTheServer.class)
class SplitTest {
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int SENDERS = 6;
    private static final int ACTS_A_ROUND = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    @TempDir
    private Path alone;

    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    @DisplayName("指标与单机相同；逐个强行终止，答复过的一条不少、一条不重，画面等于重算")
    void sameFiguresAndNothingLost() throws Exception {
        try (DataFolder folder = DataFolder.take(data)) {
            try (Installation installation = Installation.start(folder, SplitServer.SERVERS, 2, 0)) {
                enterRegister(folder);
                for (Node desk : installation.nodes(Part.DESK)) {
                    assertThat(figures(api(desk))).isEqualTo(figuresOfOneProcess());
                }
                killEachInTurn(installation);
            }
        }
        screensEqualAFoldOfAllFacts();
    }

    private static void enterRegister(DataFolder folder) {
        try (OverAxonServer ledger = OverAxonServer.at(SplitServer.SERVERS, folder)) {
            new Demo(ledger.acts(), Register2021.read()).enter(folder, ledger.today());
            ledger.awaitScreens();
        }
    }

    private String figuresOfOneProcess() {
        try (Application application = Application.start(DataFolder.take(alone), Listening.quietly(), true)) {
            new Demo(application.acts(), Register2021.read()).enter(application.folder(), application.today());
            application.awaitScreens();
            return figures(new Api(application.port()));
        }
    }

    private static String figures(Api api) {
        return api.get("auditor", "/api/figures?year=2021")
                .json()
                .path("figures")
                .toString();
    }

    private static Api api(Node desk) {
        return new Api(URI.create(desk.address()).getPort());
    }

    private void killEachInTurn(Installation installation) throws Exception {
        List<Node> desks = installation.nodes(Part.DESK);
        CaseDriver.enterDirectory(api(desks.getFirst()));
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            cases.add(
                    CaseDriver.register(api(desks.getFirst()), "S-" + i, "LEAD").accepted("LEAD", List.of()).id);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            List<Node> nodes = installation.nodes(Part.values()[kill % Part.values().length]);
            underLoad(installation, cases, nodes.get(kill / Part.values().length % nodes.size())::kill, kill);
            nodes.forEach(SplitTest::startWhenDead);
        }
        if (SplitServer.RESTART != null) {
            underLoad(installation, cases, SplitServer::restart, KILLS);
        }
        acknowledged.standOnce(api(desks.getFirst()), cases);
        assertThat(acknowledged.size()).isGreaterThanOrEqualTo(KILLS * ACTS_A_ROUND);
    }

    private void underLoad(Installation installation, List<String> cases, Runnable fault, int round) throws Exception {
        List<Node> desks = installation.nodes(Part.DESK);
        AtomicBoolean stop = new AtomicBoolean();
        int before = acknowledged.size();
        try (var pool = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++) {
                String id = cases.get(i);
                Api api = api(desks.get(i % desks.size()));
                pool.submit(() -> {
                    while (!stop.get()) {
                        acknowledged.send(api, id);
                    }
                });
            }
            WholeProduct.until("又有若干条已答复", PATIENCE, () -> acknowledged.size() >= before + ACTS_A_ROUND);
            fault.run();
            Instant from = Instant.now();
            onScreen(desks, cases.getFirst(), Acknowledged.KEY + "again-" + round);
            System.out.println("故障后到又办成、又上画面 / from the fault to the next act on a screen: "
                    + Duration.between(from, Instant.now()).toMillis() + " ms");
            stop.set(true);
        }
    }

    /** An act is recorded through any desk, and the screens show it. */
    private void onScreen(List<Node> desks, String id, String key) {
        WholeProduct.until(
                "恢复办理", PATIENCE, () -> desks.stream().anyMatch(desk -> acknowledged.send(api(desk), id, key)));
        WholeProduct.until("画面跟上", PATIENCE, () -> desks.stream().anyMatch(desk -> shows(api(desk), id)));
    }

    private static boolean shows(Api api, String id) {
        try {
            int facts = api.get("auditor", "/api/cases/" + id + "/facts")
                    .json()
                    .path("facts")
                    .size();
            return facts > 0
                    && api.get("auditor", "/api/cases/" + id + "?at-least=" + id + ":" + (facts - 1))
                                    .status()
                            == 200;
        } catch (java.io.UncheckedIOException deskIsDead) {
            return false;
        }
    }

    private static void startWhenDead(Node node) {
        if (!node.isReady()) {
            node.start();
            node.awaitReady();
        }
    }

    private void screensEqualAFoldOfAllFacts() {
        System.setProperty("axon.axonserver.enabled", "true");
        System.setProperty("axon.axonserver.servers", SplitServer.SERVERS);
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            application.awaitScreens();
            Certificate comparison =
                    application.context().getBean(Rebuild.class).check();
            assertThat(comparison.rows()).isEmpty();
            assertThat(comparison.position()).isGreaterThan(acknowledged.size());
        } finally {
            System.clearProperty("axon.axonserver.enabled");
            System.clearProperty("axon.axonserver.servers");
        }
    }
}
