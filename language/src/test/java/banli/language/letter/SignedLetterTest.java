package banli.language.letter;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("所签函件的字节")
class SignedLetterTest {
    private static final CaseId CASE = new CaseId("district-cppcc-6-5-21-168");

    private static SignedLetter letter() {
        return new SignedLetter(
                CASE,
                1,
                2,
                "朱芳委员：\n您的“建议”收悉。",
                List.of(new ItemAnswer(1, Adoption.PARTIAL, "尚需配合", "已增设。")),
                new Outcome("shanghai-2015", "A", "解决采纳"),
                new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                List.of(new Attachment("清单.pdf", "application/pdf", 10, "ab".repeat(32))));
    }

    @Test
    @DisplayName("写法固定，按 RFC 8785，外人可照样算出")
    void hasOneForm() {
        assertThat(new String(letter().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"answers\":[{\"adoption\":\"PARTIAL\",\"item\":1,\"reason\":\"尚需配合\",\"text\":\"已增设。\"}],"
                        + "\"app\":\"banli/letter/1\",\"attachments\":[\"" + "ab".repeat(32) + "\"],"
                        + "\"case\":\"district-cppcc-6-5-21-168\",\"disclosure\":{\"choice\":\"PUBLISH\"},"
                        + "\"outcome\":{\"code\":\"A\",\"scheme\":\"shanghai-2015\",\"text\":\"解决采纳\"},"
                        + "\"round\":1,\"text\":\"朱芳委员：\\n您的“建议”收悉。\",\"version\":2}");
        assertThat(letter().sha256()).isEqualTo("df3fd9b7f9a788df46be8b35582ae9a2e6591c65c5761981fe5f045c59c9cd92");
    }

    @Test
    @DisplayName("改动任何一处，摘要都不同")
    void everyPartCounts() {
        SignedLetter it = letter();
        List<ItemAnswer> other = List.of(new ItemAnswer(1, Adoption.FULL, "尚需配合", "已增设。"));
        Set<String> digests = new HashSet<>();
        List<SignedLetter> all = List.of(
                it,
                with(new CaseId("district-cppcc-6-5-21-169"), 1, 2, it.text(), it.answers(), it),
                with(CASE, 2, 2, it.text(), it.answers(), it),
                with(CASE, 1, 3, it.text(), it.answers(), it),
                with(CASE, 1, 2, it.text() + " ", it.answers(), it),
                with(CASE, 1, 2, it.text(), other, it),
                new SignedLetter(CASE, 1, 2, it.text(), it.answers(), null, it.disclosure(), it.attachments()),
                new SignedLetter(CASE, 1, 2, it.text(), it.answers(), it.outcome(), null, it.attachments()),
                new SignedLetter(CASE, 1, 2, it.text(), it.answers(), it.outcome(), it.disclosure(), null));
        all.forEach(one -> digests.add(one.sha256()));
        assertThat(digests).hasSameSizeAs(all);
    }

    private static SignedLetter with(
            CaseId caseId, int round, int version, String text, List<ItemAnswer> answers, SignedLetter rest) {
        return new SignedLetter(
                caseId, round, version, text, answers, rest.outcome(), rest.disclosure(), rest.attachments());
    }

    @Test
    @DisplayName("控制字符与半个代理对写成转义，不与别的字混同")
    void oddCharactersAreWrittenOut() {
        SignedLetter odd = with(CASE, 1, 1, "\u0001\t\ud800\"\\", null, letter());
        assertThat(new String(odd.bytes(), StandardCharsets.UTF_8))
                .contains("\"text\":\"\\u0001\\t\\ud800\\\"\\\\\"")
                .contains("\"answers\":[]");
    }
}
