package banli.desk.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一时无人答复的提问：再问一次")
class HedgedQueryTest {
    private final List<CompletableFuture<String>> askings = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();

    @Test
    @DisplayName("第一个进程停住：第二个的答复算数，第一问作罢")
    void theSecondAnswers() {
        CompletableFuture<String> answer = ask();
        assertThat(askings).hasSize(1);
        theWhilePasses();
        assertThat(askings).hasSize(2);
        askings.get(1).complete("second");
        assertThat(answer).isCompletedWithValue("second");
        assertThat(askings.getFirst()).isCancelled();
    }

    @Test
    @DisplayName("已有答复，或已知失败：不再问")
    void anAnswerIsAnAnswer() {
        CompletableFuture<String> answered = ask();
        askings.getFirst().complete("first");
        theWhilePasses();
        assertThat(answered).isCompletedWithValue("first");
        assertThat(askings).hasSize(1);

        CompletableFuture<String> failed = ask();
        askings.getLast().completeExceptionally(new IllegalStateException("away"));
        theWhilePasses();
        assertThat(failed).isCompletedExceptionally();
        assertThat(askings).hasSize(2);
    }

    @Test
    @DisplayName("再问也没问成：仍等第一问；两问都失败才算失败")
    void failsWhenBothHave() {
        CompletableFuture<String> answer = ask();
        theWhilePasses();
        askings.get(1).completeExceptionally(new IllegalStateException("away"));
        assertThat(answer).isNotDone();
        askings.get(0).completeExceptionally(new IllegalStateException("away too"));
        assertThat(answer).isCompletedExceptionally();
    }

    private CompletableFuture<String> ask() {
        return HedgedQuery.of(
                () -> {
                    askings.add(new CompletableFuture<>());
                    return askings.getLast();
                },
                later::add);
    }

    private void theWhilePasses() {
        later.forEach(Runnable::run);
        later.clear();
    }
}
