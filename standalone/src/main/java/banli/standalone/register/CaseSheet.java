package banli.standalone.register;

import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 一案的登记页。 One case of the register.
 *
 * @param reply the whole text; null when it is composed from the items' answers
 * @param coUnits sections and units that the routing names beside; null for none
 * @param later what is answered again, null for nothing
 * @param life one line an event: {@code 03-12 contact BEFORE PHONE | place | summary}
 * @param madeUp which values were made up, by the verb of the line; {@code *} names every other verb, or all values
 */
record CaseSheet(
        String number,
        CaseKind kind,
        UnitRole role,
        String leadUnit,
        Raised raised,
        String title,
        String subject,
        String section,
        String handler,
        String sector,
        String town,
        List<String> proposers,
        String background,
        LocalDate handedOnOn,
        LocalDate receivedOn,
        List<SheetItem> items,
        String reply,
        Outcome outcome,
        List<CoUnit> coUnits,
        LaterAnswer later,
        List<String> life,
        Map<String, List<String>> madeUp) {
    /** 事项与答复。 An item and its answer; an ASSIST case's items have none. */
    record SheetItem(String text, Adoption adoption, String reason, String answer) {}

    /** 再次答复。 A later answer, with an answer to every item, all of them adopted by then. */
    record LaterAnswer(String text, Outcome outcome, List<String> answers) {}

    List<String> madeUpIn(String verb) {
        return madeUp.getOrDefault(verb, madeUp.getOrDefault("*", List.of()));
    }
}
