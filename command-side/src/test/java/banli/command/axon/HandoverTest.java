package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.answer.HandledCase;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.person.ContactDetails;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("交接以后方可撤销职务（Axon）")
class HandoverTest {
    private final House house = HandledCase.accepted("zhu-fang", new ContactDetails("13900001111", null, null)).house;

    @Test
    @DisplayName("还有在办事项的，职务不能撤销，并说明是哪几件；交接以后可以")
    void anOfficeIsNotTakenAwayWhileWorkWaits() {
        RevokeOffice revoke = new RevokeOffice("sun", Office.SECTION, "elderly-care", "调离");
        Refused refused = house.refused(revoke, "li", Office.ADMIN);
        assertRules(refused, "work-handed-over");
        assertThat(refused.rules().getFirst().missing().zh()).contains("1件", "21-168", "交接");
        house.give("tang", "唐", Office.SECTION, "elderly-care");
        HandOver over = new HandOver(HandledCase.CASE, "sun", "tang", "调离", null);
        assertRules(
                house.refused(new HandOver(HandledCase.CASE, "sun", "wu", "调离", null), "wu", Office.REGISTRY),
                "handler-of-section");
        house.by("wu", Office.REGISTRY, over);
        house.admin(revoke);
        assertThat(house.facts("user:sun").getLast().getPayload()).isInstanceOf(OfficeRevoked.class);
        assertRules(house.refused(handover("tang", "sun"), "wu", Office.REGISTRY), "handler-of-section");
    }

    private static HandOver handover(String from, String to) {
        return new HandOver(HandledCase.CASE, from, to, "调回", null);
    }
}
