package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.command.vault.ErasedRegister;
import banli.command.vault.PersonalReads;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.SubjectCommand.AskErasure;
import banli.language.command.SubjectCommand.ConfirmErasure;
import banli.language.command.SubjectCommand.DeclineErasure;
import banli.language.command.SubjectCommand.LiftRestriction;
import banli.language.command.SubjectCommand.RestrictSubject;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.query.personal.ContactDetailsAnswer;
import banli.language.query.personal.PrivateNoteAnswer;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.personal.ReadPrivateNote;
import banli.language.query.personal.ReadSubject;
import banli.language.query.personal.SubjectView;
import banli.language.word.Body;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Withheld;
import java.nio.file.Path;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("个人信息主体（Axon）")
class SubjectsTest {
    private static final ContactDetails CONTACT = new ContactDetails("13900001111", "某路2号", "a@example.cn");
    private static final String WHY = "约定上门走访的时间";

    private final HandledCase handled = HandledCase.accepted("zhu-fang", CONTACT);
    private final House house = handled.house;

    @Test
    @DisplayName("限制处理后谁也看不到，只是保存；解除后照旧")
    void whatIsRestrictedIsKept() {
        house.by("wu", Office.REGISTRY, new RestrictSubject("zhu-fang", "本人要求限制处理"));
        assertThat(contact()).isEqualTo(new ContactDetailsAnswer("zhu-fang", null, Withheld.RESTRICTED));
        assertThat(note().withheld()).isEqualTo(Withheld.RESTRICTED);
        assertThat(house.refused(handled.contact(), "sun", Office.SECTION).rules())
                .extracting(one -> one.rule())
                .containsExactly("not-restricted");
        house.by("wu", Office.REGISTRY, new LiftRestriction("zhu-fang", "本人撤回要求"));
        assertThat(contact().details()).isEqualTo(CONTACT);
        assertThat(note().note()).isEqualTo(HandledCase.NOTE);
    }

    @Test
    @DisplayName("案件未归档，确认删除被拒绝并写明哪一案；只能限制处理")
    void notWhileTheArchiveKeeps() {
        ask();
        Refused refused = house.refused(new ConfirmErasure("zhu-fang"), "chen", Office.CHIEF_LEADER);
        House.assertRules(refused, "retention-over");
        assertThat(refused.rules().getFirst().missing().zh()).contains("21-168", "尚未归档", "限制处理");
        SubjectView view = subject("wu", Office.REGISTRY);
        assertThat(view.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.number()).isEqualTo("21-168"));
        assertThat(view.asked().person()).isEqualTo("wu");
    }

    @Test
    @DisplayName("申请人自己不能确认；不同意后可再申请；办公室以外的人不能申请")
    void twoPersonsErase() {
        ask();
        House.assertRules(
                house.refused(new ConfirmErasure("zhu-fang"), "wu", Office.REGISTRY),
                "erasure-by-two",
                "retention-over");
        House.assertRules(
                house.refused(new AskErasure("zhu-fang", "再次申请"), "wu", Office.REGISTRY), "erasure-not-yet-asked");
        house.by("chen", Office.CHIEF_LEADER, new DeclineErasure("zhu-fang", "保管期限未满"));
        ask();
        assertThat(house.refused(new AskErasure("zhu-fang", "看着不顺眼"), "sun", Office.SECTION)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new AskErasure("zhu-fang", "请致电13900001111"), "wu", Office.REGISTRY)
                        .fields())
                .extracting(one -> one.field())
                .containsExactly("basis");
    }

    @Test
    @DisplayName("没有案件保管的人可以删除：先有事实，密钥随后；中间断了也不再显示，补做几次都一样")
    void erasedByFactThenByKey(@TempDir Path folder) {
        house.by("wu", Office.REGISTRY, new EnterProposer("jin-yiou", "金一欧", Body.CPPCC, null, CONTACT, false));
        String commitment = house.encryption.commitmentOf("jin-yiou");
        house.by("wu", Office.REGISTRY, new AskErasure("jin-yiou", "本人申请删除"));
        house.by("chen", Office.CHIEF_LEADER, new ConfirmErasure("jin-yiou"));
        SubjectErased fact =
                (SubjectErased) house.facts("subject:jin-yiou").getLast().getPayload();
        assertThat(fact.certificate().keyCommitment()).isEqualTo(commitment).isNotEmpty();
        assertThat(fact.certificate().isOf("jin-yiou", "本人申请删除")).isTrue();
        assertThat(fact.certificate().isOf("jin-yiou", "别的理由")).isFalse();
        // The key still lies there, as after a kill: already nothing is taken in or told.
        assertThat(house.encryption.commitmentOf("jin-yiou")).isEqualTo(commitment);
        House.assertRules(
                house.refused(
                        new EnterProposer("jin-yiou", "金一欧", Body.CPPCC, null, CONTACT, false), "wu", Office.REGISTRY),
                "not-erased");
        ErasedRegister register = new ErasedRegister(folder.resolve("erased.jsonl"));
        for (int times = 0; times < 2; times++) {
            house.vault.keys().erase("jin-yiou");
            register.note(fact);
        }
        assertThat(house.encryption.commitmentOf("jin-yiou")).isEmpty();
        assertThat(register.entries()).containsExactly(fact);
        SubjectView view = subject("zheng", Office.AUDITOR);
        assertThat(view.certificate()).isEqualTo(fact.certificate());
        House.assertRules(house.refused(new AskErasure("jin-yiou", "再删一次"), "wu", Office.REGISTRY), "not-erased");
        house.by("wu", Office.REGISTRY, new EnterProposer("jin-yiou", "金一欧", Body.CPPCC, null, null, false));
    }

    private void ask() {
        house.by("wu", Office.REGISTRY, new AskErasure("zhu-fang", "本人书面申请，个人信息保护法第四十七条"));
    }

    private ContactDetailsAnswer contact() {
        return handled.handler(new PersonalReads(house.vault.database()))
                .answer(
                        new ReadContactDetails("zhu-fang", HandledCase.CASE, WHY),
                        MetaData.from(House.meta("sun", Office.SECTION)));
    }

    private PrivateNoteAnswer note() {
        return handled.handler(new PersonalReads(house.vault.database()))
                .answer(
                        new ReadPrivateNote(HandledCase.CASE, 1, WHY),
                        MetaData.from(House.meta("sun", Office.SECTION)));
    }

    private SubjectView subject(String person, Office office) {
        String id = house.facts("subject:jin-yiou").isEmpty() ? "zhu-fang" : "jin-yiou";
        return new ReadSubjectHandler(house.directory, house.cases, house.kept, house.clock())
                .answer(new ReadSubject(id), MetaData.from(House.meta(person, office)));
    }
}
