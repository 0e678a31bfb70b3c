package banli.language.query;

import banli.language.word.Actor;
import banli.language.word.Adoption;
import banli.language.word.DisclosureProposal;
import banli.language.word.ItemAnswer;
import banli.language.word.Outcome;
import banli.language.word.Remark;
import java.time.LocalDate;
import java.util.List;

/** 一份答复稿。 A version of the reply in a round and its way to the proposers. */
public record ReplyView(
        int round,
        int version,
        String text,
        List<ItemAnswer> answers,
        Outcome outcome,
        Integer outcomeClass,
        Adoption adoption,
        DisclosureProposal disclosure,
        Actor drafter,
        LocalDate submittedOn,
        List<Remark> sentBack,
        List<String> countersigned,
        Actor signer,
        LocalDate signedOn,
        Actor issuer,
        LocalDate issuedOn,
        String documentNumber,
        List<DeliveryView> deliveries,
        LocalDate deliveredOn,
        Boolean onTime,
        boolean recalled,
        long sequence,
        boolean madeUp) {}
