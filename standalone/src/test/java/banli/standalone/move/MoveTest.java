package banli.standalone.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.standalone.data.CommandFailed;
import banli.standalone.facts.Facts;
import banli.wire.LedgerStore;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("搬迁账本")
class MoveTest {
    private final FactsInMemory source = new FactsInMemory(LedgerStore.POSTGRES).of(1_234);

    @Test
    @DisplayName("全部事实依次到达，两处摘要相同；再搬一次，什么也不重")
    void allOfThemInOrder() {
        FactsInMemory target = new FactsInMemory(LedgerStore.AXONSERVER);
        Move.Moved moved = moved(source, target);
        assertThat(moved.equal()).isTrue();
        assertThat(moved.count()).isEqualTo(1_234);
        assertThat(moved(source, target).before()).isEqualTo(1_234);
        assertThat(target.head()).isEqualTo(1_233);
    }

    @Test
    @DisplayName("中断之后接着搬")
    void goesOnWhereItStopped() {
        FactsInMemory target = new FactsInMemory(LedgerStore.AXONSERVER).breakingAt(700);
        assertThatThrownBy(() -> moved(source, target)).hasMessage("broken");
        assertThat(target.head()).isEqualTo(599);

        Move.Moved moved = moved(source, target.breakingAt(Long.MAX_VALUE));
        assertThat(moved.before()).isEqualTo(600);
        assertThat(moved.equal()).isTrue();
    }

    @Test
    @DisplayName("那里已有别的事实，或比这里多：不搬，也不改动")
    void refusesAnotherLedger() {
        FactsInMemory other = new FactsInMemory(LedgerStore.AXONSERVER).of(3);
        other.append(List.of(FactsInMemory.fact(3, "别处的")));
        assertThatThrownBy(() -> moved(source, other))
                .isInstanceOfSatisfying(
                        CommandFailed.class,
                        told -> assertThat(told.sentence().en())
                                .contains("already holds 4 facts")
                                .contains("Nothing was moved"));
        assertThat(other.head()).isEqualTo(3);

        FactsInMemory longer = new FactsInMemory(LedgerStore.AXONSERVER).of(1_235);
        assertThatThrownBy(() -> moved(source, longer)).isInstanceOf(CommandFailed.class);
    }

    @Test
    @DisplayName("没有一条事实的账本：不搬，说明原因")
    void refusesAnEmptyLedger() {
        FactsInMemory target = new FactsInMemory(LedgerStore.AXONSERVER);
        assertThatThrownBy(() -> moved(new FactsInMemory(LedgerStore.POSTGRES), target))
                .isInstanceOfSatisfying(CommandFailed.class, told -> {
                    assertThat(told.sentence().zh()).contains("没有一条事实", "没有搬迁");
                    assertThat(told.sentence().en()).contains("There is no fact in PostgreSQL", "nothing was moved");
                });
        assertThat(target.head()).isNegative();
    }

    @Test
    @DisplayName("任何一处不同都改变摘要：内容、时间、元数据、次第")
    void theDigestSeesEverything() {
        String whole = source.digest(1_233);
        assertThat(source.digest(1_232)).isNotEqualTo(whole);
        FactsInMemory changed = new FactsInMemory(LedgerStore.POSTGRES).of(1_233);
        changed.append(List.of(FactsInMemory.fact(1_233, "改过的")));
        assertThat(changed.digest(1_233)).isNotEqualTo(whole);
    }

    private static Move.Moved moved(Facts from, Facts to) {
        return new Move(from, to).copy(_ -> {});
    }
}
