package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.command.rulebook.RefusedException;
import banli.command.vault.PersonalReads;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.query.ContactDetailsAnswer;
import banli.language.query.ReadContactDetails;
import banli.language.word.Body;
import banli.language.word.ContactDetails;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提出人")
class ProposersTest {
    private static final ContactDetails CONTACT = new ContactDetails("13900001111", "某路2号", "a@example.cn");
    private final House house = House.staffed();
    private final ReadContactDetailsHandler handler = new ReadContactDetailsHandler(
            house.directory, house.encryption, new PersonalReads(house.vault.database()), house.clock());

    @Test
    @DisplayName("联系方式不以明文进入事实，有职务的人说明理由后可以查看，并留下记录")
    void contactDetailsAreNeverInClear() {
        enter("gu-yintao");
        ProposerEntered fact =
                (ProposerEntered) house.facts("proposer:gu-yintao").getFirst().getPayload();
        assertThat(house.facts("proposer:gu-yintao").toString()).doesNotContain("13900001111", "某路2号", "example.cn");
        assertThat(fact.contact().person()).isEqualTo("gu-yintao");
        ContactDetailsAnswer answer = ask("gu-yintao", "sun", Office.SECTION, "约见面时间");
        assertThat(answer.details()).isEqualTo(CONTACT);
        assertThat(house.vault
                        .database()
                        .sql("select reader || ' ' || why from vault.personal_read where person = 'gu-yintao'")
                        .query(String.class)
                        .list())
                .containsExactly("sun 约见面时间");
    }

    @Test
    @DisplayName("以提出人名义办理的只能是登记在册的提出人，本单位人员不行")
    void onlyProposersSpeakAsProposers() {
        enter("zhu-fang");
        Doorkeeper door = new Doorkeeper(house.directory);
        Map<String, String> proposer = Map.of(Meta.ACTOR, "zhu-fang", Meta.OFFICE, "PROPOSER");
        assertThat(door.admitToAct(null, proposer, House.OPENED).office()).isEqualTo(Office.PROPOSER);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> door.admitToAct(
                        null, Map.of(Meta.ACTOR, "nobody-knows", Meta.OFFICE, "PROPOSER"), House.OPENED));
        enter("sun");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> door.admitToAct(null, Map.of(Meta.ACTOR, "sun", Meta.OFFICE, "PROPOSER"), House.OPENED))
                .satisfies(refused -> assertThat(refused.refused().code()).isEqualTo(Refused.Code.OFFICE));
    }

    @Test
    @DisplayName("审计、管理员、没有说明理由的人都看不到")
    void onlyForThoseWhoWorkWithThem() {
        enter("ding-xinhua");
        assertThatExceptionOfType(QueryExecutionException.class)
                .isThrownBy(() -> ask("ding-xinhua", "zheng", Office.AUDITOR, "看看"))
                .satisfies(refusal -> assertThat(
                                refusal.<Refused>getDetails().orElseThrow().code())
                        .isEqualTo(Refused.Code.OFFICE));
        assertThatExceptionOfType(QueryExecutionException.class)
                .isThrownBy(() -> ask("ding-xinhua", "li", Office.ADMIN, "看看"));
        assertThatExceptionOfType(QueryExecutionException.class)
                .isThrownBy(() -> ask("ding-xinhua", "sun", Office.SECTION, " "))
                .satisfies(refusal -> assertThat(
                                refusal.<Refused>getDetails().orElseThrow().code())
                        .isEqualTo(Refused.Code.FIELD));
    }

    @Test
    @DisplayName("通讯录中没有的提出人，答复为没有此人")
    void anUnknownProposerIsUnknown() {
        assertThatExceptionOfType(QueryExecutionException.class)
                .isThrownBy(() -> ask("nobody-here", "sun", Office.SECTION, "约见面时间"))
                .satisfies(refusal -> assertThat(
                                refusal.<Refused>getDetails().orElseThrow().code())
                        .isEqualTo(Refused.Code.UNKNOWN));
    }

    @Test
    @DisplayName("密钥删去以后，答复为已删除；没有登记联系方式的，答复为空")
    void anErasedPersonIsErased() {
        enter("jin-yiou");
        house.vault
                .database()
                .sql("delete from vault.person_key where owner = 'jin-yiou'")
                .update();
        assertThat(ask("jin-yiou", "sun", Office.SECTION, "回访"))
                .isEqualTo(new ContactDetailsAnswer("jin-yiou", null, true));
        house.by("wu", Office.REGISTRY, new EnterProposer("sun-yuanye", "孙原野", Body.CPPCC, "科技界", null, false));
        assertThat(ask("sun-yuanye", "sun", Office.SECTION, "回访"))
                .isEqualTo(new ContactDetailsAnswer("sun-yuanye", null, false));
    }

    private void enter(String proposer) {
        house.by("wu", Office.REGISTRY, new EnterProposer(proposer, "某人", Body.CPPCC, null, CONTACT, false));
    }

    private ContactDetailsAnswer ask(String proposer, String person, Office office, String why) {
        return handler.answer(new ReadContactDetails(proposer, why), MetaData.from(House.meta(person, office)));
    }
}
