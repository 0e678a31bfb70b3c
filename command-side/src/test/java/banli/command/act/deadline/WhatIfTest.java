package banli.command.act.deadline;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Story.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.act.TestPolicy;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.query.deadline.DeadlineMoves.Move;
import banli.language.word.Actor;
import banli.language.word.deadline.DeadlineKind;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("设想")
class WhatIfTest {
    private final Story accepted = aProposal().accepted().on(day(3, 9));
    private final Story asked = accepted.then(handler(), new RequestExtension(CASE, 30, "涉及面广", day(3, 9)));

    @Test
    @DisplayName("规则若变：所列变动与变动后记录的重算相同")
    void whatWouldMoveIsWhatIsRecorded() {
        Story changed = accepted.under(new TestPolicy(6, Set.of()));
        WhatIf supposed = WhatIf.rules(changed.state, changed.now);

        assertThat(supposed.moves()).extracting(move -> move.after().dueOn()).containsExactly(day(8, 27));
        Story recorded = changed.then(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy", null));
        assertThat(recorded.state.deadlines().answer().orElseThrow().deadline())
                .isEqualTo(supposed.moves().getFirst().after());
        assertThat(WhatIf.rules(accepted.state, accepted.now).moves()).isEmpty();
    }

    @Test
    @DisplayName("延期若准：新期限与批准后相同；超过上限的说明理由；没有申请的不列")
    void anExtensionSupposed() {
        Move move = WhatIf.extension(asked.state, null, asked.now).moves().getFirst();
        assertThat(move.before().dueOn()).isEqualTo(day(5, 27));
        Story granted = asked.then(chief(), new GrantExtension(CASE, null, null));
        assertThat(granted.state.deadlines().answer().orElseThrow().deadline()).isEqualTo(move.after());

        WhatIf tooLong = WhatIf.extension(asked.state, 200, asked.now);
        assertThat(tooLong.moves()).isEmpty();
        assertThat(tooLong.stays().getFirst().why().zh()).contains("最迟不得晚于");
        assertThat(WhatIf.extension(accepted.state, null, accepted.now).moves()).isEmpty();
    }

    @Test
    @DisplayName("若从另一天起算：期限随之移动；本案没有的期限说明没有")
    void anotherStart() {
        assertThat(WhatIf.start(accepted.state, DeadlineKind.REPLY, day(3, 10), accepted.now)
                        .moves())
                .extracting(move -> move.after().dueOn())
                .containsExactly(day(6, 10));
        assertThat(WhatIf.start(accepted.state, DeadlineKind.REWORK, day(3, 10), accepted.now)
                        .stays())
                .hasSize(1);
    }
}
