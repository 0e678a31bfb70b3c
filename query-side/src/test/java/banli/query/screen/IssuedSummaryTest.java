package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.LedgerFact;
import banli.language.event.SubjectEvent.RestrictionLifted;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.event.SubjectEvent.SubjectRestricted;
import banli.language.event.SummaryEvent.SummaryIssued;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.query.summary.IssuedSummary;
import banli.language.query.summary.ReadIssuedSummary;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.person.ErasureCertificate;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.language.word.summary.SummaryHead;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公开的工作总结")
class IssuedSummaryTest {
    private static final String TEXT = "朱芳委员提出，朱　芳委员和李四、王五委员共同。";

    private final Bureau office = new Bureau(LocalDate.of(2021, 11, 15));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("签发以后要求保密、限制处理或删除的人不再有姓名，隔着字排的也没有；解除以后又在；校验码是签发时的")
    void namesNobodyWhoIsHiddenNow() {
        Story story = Story.suggestion("5", UnitRole.LEAD).closed(Adoption.FULL);
        office.ledger().record(story.id(), story.facts());
        record("summary:2021", new SummarySubmitted(2021, 1, SummaryHead.NONE, TEXT, TEXT, "x", 7L, Story.DUE));
        record("summary:2021", new SummaryIssued(2021, 1, SummaryHead.NONE, TEXT, "x", 7L, null, Story.DUE));
        directory("li-si", "李四", false);
        directory("wang-wu", "王五", false);
        assertThat(issued().text()).isEqualTo(TEXT);

        // Under another name in the directory than on the case.
        directory("zhu-fang", "朱方", true);
        record("subject:li-si", new SubjectRestricted("li-si", "本人申请"));
        record(
                "subject:wang-wu",
                new SubjectErased(
                        "wang-wu", "本人申请", ErasureCertificate.of("wang-wu", "", "本人申请", "a", "b", Story.DUE)));
        assertThat(issued().text()).isEqualTo("×××委员提出，×××委员和×××、×××委员共同。");
        assertThat(issued().sha256()).isEqualTo("x");

        directory("zhu-fang", "朱芳", false);
        record("subject:li-si", new RestrictionLifted("li-si", "本人申请"));
        assertThat(issued().text()).isEqualTo("朱芳委员提出，朱　芳委员和李四、×××委员共同。");
    }

    private IssuedSummary issued() {
        return office.read().ask(new ReadIssuedSummary(2021));
    }

    private void directory(String id, String name, boolean confidential) {
        record("proposer:" + id, new ProposerEntered(id, name, Body.CPPCC, "界", null, confidential));
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "office"));
    }
}
