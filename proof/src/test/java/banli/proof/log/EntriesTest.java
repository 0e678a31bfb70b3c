package banli.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.word.Refused;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条目的一束")
class EntriesTest {
    @Test
    @DisplayName("条目的一束：多一条、少一条、半条都不收")
    void bundles() {
        byte[] bundle = Entries.written(List.of(new byte[0], new byte[] {7}, new byte[0xffff]));
        assertThat(Entries.read(bundle, 3)).hasSize(3);
        assertThatThrownBy(() -> Entries.read(bundle, 2)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Entries.read(bundle, 4)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Entries.read(Arrays.copyOf(bundle, bundle.length - 1), 3))
                .isInstanceOf(Refused.class);
    }
}
