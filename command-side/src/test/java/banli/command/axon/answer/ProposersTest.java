package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.command.axon.House;
import banli.command.axon.OfficeVerifier;
import banli.command.rulebook.RefusedException;
import banli.command.vault.PersonalReads;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.query.personal.ContactDetailsAnswer;
import banli.language.query.personal.ListPersonalReads;
import banli.language.query.personal.PersonalReadList;
import banli.language.query.personal.ReadContactDetails;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.UnitKind;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Withheld;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提出人")
class ProposersTest {
    private static final ContactDetails CONTACT = new ContactDetails("13900001111", "某路2号", "a@example.cn");
    private static final String WHY = "约定上门走访的时间";
    private final HandledCase handled = HandledCase.accepted("gu-yintao", CONTACT);
    private final House house = handled.house;
    private final PersonalReads reads = new PersonalReads(house.vault.database());
    private final ReadPersonalHandler handler = handled.handler(reads);

    @Test
    @DisplayName("联系方式不以明文进入事实，有职务的人说明理由后可以查看，并留下记录")
    void contactDetailsAreNeverInClear() {
        ProposerEntered fact =
                (ProposerEntered) house.facts("proposer:gu-yintao").getFirst().getPayload();
        assertThat(house.facts("proposer:gu-yintao").toString()).doesNotContain("13900001111", "某路2号", "example.cn");
        assertThat(fact.contact().person()).isEqualTo("gu-yintao");
        ContactDetailsAnswer answer = ask("gu-yintao", "sun", Office.SECTION, WHY);
        assertThat(answer.details()).isEqualTo(CONTACT);
        assertThat(house.vault
                        .database()
                        .sql("select reader || ' ' || why || ' ' || case_id from vault.personal_read where why like"
                                + " '%时间' order by read_number desc limit 1")
                        .query(String.class)
                        .list())
                .containsExactly("sun " + WHY + " " + HandledCase.CASE);
    }

    @Test
    @DisplayName("以提出人名义办理的只能是登记在册的提出人，本单位人员不行")
    void onlyProposersSpeakAsProposers() {
        enter("zhu-fang");
        OfficeVerifier door = new OfficeVerifier(house.directory);
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
    @DisplayName("只有办理该案的人看得到：别的科室、别的分管领导、审计、管理员看不到，换一件案件也不行")
    void onlyForThoseWhoHandleTheCase() {
        house.admin(new EnterUnit("relief", "救助科", UnitKind.SECTION, null, null, null));
        house.give("feng", "冯", Office.SECTION, "relief");
        house.give("lin", "林", Office.DEPUTY_LEADER, null);
        for (Office office : List.of(Office.AUDITOR, Office.ADMIN, Office.SECTION, Office.DEPUTY_LEADER)) {
            String person = Map.of(
                            Office.AUDITOR,
                            "zheng",
                            Office.ADMIN,
                            "li",
                            Office.SECTION,
                            "feng",
                            Office.DEPUTY_LEADER,
                            "lin")
                    .get(office);
            assertThat(refusal("gu-yintao", person, office, WHY).code())
                    .as(person)
                    .isEqualTo(Refused.Code.OFFICE);
        }
        enter("ding-xinhua");
        assertThat(refusal("ding-xinhua", "sun", Office.SECTION, WHY).code()).isEqualTo(Refused.Code.OFFICE);
        for (String[] one : new String[][] {
            {"sun", "SECTION"}, {"zhou", "DEPUTY_LEADER"}, {"wu", "REGISTRY"}, {"chen", "CHIEF_LEADER"}
        }) {
            assertThat(ask("gu-yintao", one[0], Office.valueOf(one[1]), WHY).details())
                    .as(one[0])
                    .isEqualTo(CONTACT);
        }
    }

    @Test
    @DisplayName("理由须是一句话")
    void theReasonIsASentence() {
        for (String why : List.of("x", " ", "看看看看看看看看看看", "12345678901", "回访", "a".repeat(501))) {
            assertThat(refusal("gu-yintao", "sun", Office.SECTION, why).fields())
                    .as(why)
                    .extracting(one -> one.field())
                    .contains("why");
        }
    }

    @Test
    @DisplayName("通讯录中没有的提出人，答复为没有此人")
    void anUnknownProposerIsUnknown() {
        assertThat(refusal("nobody-here", "sun", Office.SECTION, WHY).code()).isEqualTo(Refused.Code.UNKNOWN);
    }

    @Test
    @DisplayName("密钥删去以后，答复为已依法删除")
    void anErasedPersonIsErased() {
        HandledCase other = HandledCase.accepted("sun-yuanye", CONTACT);
        other.house.vault.keys().erase("sun-yuanye");
        assertThat(other.handler(reads)
                        .answer(
                                new ReadContactDetails("sun-yuanye", HandledCase.CASE, WHY),
                                MetaData.from(House.meta("sun", Office.SECTION))))
                .isEqualTo(new ContactDetailsAnswer("sun-yuanye", null, Withheld.ERASED));
    }

    @Test
    @DisplayName("一人一天查阅过多，照样给出，但要告警，审计人员看得到")
    void manyReadingsAreTold() {
        for (int times = 0; times < 4; times++) {
            assertThat(ask("gu-yintao", "sun", Office.SECTION, WHY).details()).isEqualTo(CONTACT);
        }
        assertThat(house.meters.counter("banli.personal.reads").count()).isEqualTo(4);
        assertThat(house.meters.counter("banli.personal.reads.over").count()).isGreaterThanOrEqualTo(2);
        PersonalReadList told = handled.noted(reads, 2)
                .answer(
                        new ListPersonalReads("sun", "gu-yintao", null, null, 1, 3),
                        MetaData.from(House.meta("zheng", Office.AUDITOR)));
        assertThat(told.total()).isGreaterThanOrEqualTo(4);
        assertThat(told.many()).isNotEmpty().allMatch(many -> many.reader().equals("sun"));
        assertThat(told.reads()).hasSize(3).allSatisfy(read -> {
            assertThat(read.personName()).isEqualTo("朱芳");
            assertThat(read.caseNumber()).isEqualTo("21-168");
        });
        assertThatExceptionOfType(QueryExecutionException.class)
                .isThrownBy(() -> handled.noted(reads, 2)
                        .answer(
                                new ListPersonalReads(null, null, null, null, 1, 3),
                                MetaData.from(House.meta("li", Office.ADMIN))));
    }

    private void enter(String proposer) {
        house.by("wu", Office.REGISTRY, new EnterProposer(proposer, "某人", Body.CPPCC, null, CONTACT, false));
    }

    private ContactDetailsAnswer ask(String proposer, String person, Office office, String why) {
        return handler.answer(
                new ReadContactDetails(proposer, HandledCase.CASE, why), MetaData.from(House.meta(person, office)));
    }

    private Refused refusal(String proposer, String person, Office office, String why) {
        return assertThatExceptionOfType(QueryExecutionException.class)
                .isThrownBy(() -> ask(proposer, person, office, why))
                .actual()
                .<Refused>getDetails()
                .orElseThrow();
    }
}
