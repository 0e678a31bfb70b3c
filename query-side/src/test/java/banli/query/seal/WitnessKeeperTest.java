package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.screens.WitnessesState;
import banli.proof.note.KeyFile;
import banli.proof.note.NoteSigner;
import banli.proof.serve.Answer;
import banli.proof.serve.Front;
import banli.proof.witness.Witness;
import banli.proof.word.Said;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("求见证：有应答的签在检查点下面，没有应答、乱答的不拖住封存")
class WitnessKeeperTest extends SealedWithWitness {
    @Test
    @DisplayName("写下策略文件就去问；签名附在检查点下面，策略查得出；又添了事实，再问")
    void asked() throws Exception {
        keeper.look();
        assertThat(keeper.state()).isEqualTo(new WitnessesState(null, List.of(), null));
        try (Witness witness = witness("w");
                Front front = front(witness::add)) {
            policy(front);
            until(() -> Boolean.TRUE.equals(keeper.state().enough()));
            assertThat(one()).extracting("size", "behind", "told", "here").containsExactly(300L, 0L, null, true);
            assertThat(judged().enough()).isTrue();
            assertThat(keeper.sentence()).isEmpty();

            feed.record(60, "fact");
            seal();
            assertThat(one().behind()).isEqualTo(60);
            assertThat(judged().enough()).as("the newest is published at once").isFalse();
            until(() ->
                    one().behind() == 0 && Boolean.TRUE.equals(keeper.state().enough()));
            assertThat(judged().checkpoint().size()).isEqualTo(360);
        }
    }

    @Test
    @DisplayName("见证人的记录换回旧的：说出来，并接着签；程序重起，所签的还在")
    void rolledBack() throws Exception {
        try (Witness witness = witness("w");
                Front front = front(witness::add)) {
            policy(front);
            until(() -> one().size() != null);
        }
        feed.record(1, "fact");
        seal();
        keeper.destroy();
        keeper = new WitnessKeeper(log, folder().toString(), policyFile().toString(), 0);
        try (Witness emptied = witness("older");
                Front front = front(emptied::add)) {
            policy(front);
            assertThat(one().size()).isEqualTo(300);
            until(() -> one().size() == 301);
            assertThat(one().told().en()).contains("has seen 0 entries only", "ROLLBACK");
            assertThat(keeper.sentence().orElseThrow().zh()).contains("见证人“npc”");
        }
    }

    @Test
    @DisplayName("给见证人看过另一份历史：分叉；乱签、不认识的，说出来；这期间照样封存")
    void refused() throws Exception {
        try (Front front = front(_ -> Answer.refused(Answer.ABSENT, new Said("没有。", "None.")))) {
            policy(front);
            until(() -> one().told() != null);
            assertThat(one().told().en()).contains("It answered 404");
        }
        feed.record(5, "fact");
        seal();
        assertThat(log.state().sealed()).isEqualTo(305);
        try (Front front = front(_ -> Answer.conflict(999))) {
            policy(front);
            until(() -> one().told() != null && one().told().en().contains("ROLLBACK"));
            assertThat(keeper.sentence()).isPresent();
        }
        policy("http://127.0.0.1:1");
        until(() -> one().told() != null && one().told().en().contains("does not answer"));
        assertThat(keeper.sentence()).as("away is no refusal").isEmpty();
        Files.writeString(policyFile(), "quorum bananas\n");
        keeper.look();
        assertThat(keeper.state().told().en()).contains("Line 1 of the policy file");
    }

    @Test
    @DisplayName("一名见证人迟迟不答：别的照样签，封存照样走")
    void slow() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        NoteSigner other = KeyFile.witness(temporary.resolve("other.key"), "cppcc.example/witness");
        try (Witness witness = witness("w");
                Front front = front(witness::add);
                Front hanging = front(_ -> waits(never))) {
            Files.writeString(
                    policyFile(),
                    "witness cppcc " + other.key() + " " + at(hanging) + "\nwitness npc " + npc.key() + " " + at(front)
                            + "\ngroup g any cppcc npc\nquorum g\n");
            until(() -> Boolean.TRUE.equals(keeper.state().enough()));
            feed.record(7, "fact");
            seal();
            until(() -> keeper.state().witnesses().get(1).size() == 307);
            assertThat(keeper.state().witnesses().get(0).size()).isNull();
            never.countDown();
        }
    }
}
