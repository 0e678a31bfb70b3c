package banli.desk.exchange;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.DeliveryView;
import banli.language.query.casefile.ItemView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseRow;
import banli.language.query.register.SubmissionView;
import banli.language.word.Sha256;
import banli.language.word.proposal.Signatory;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 案件数据。 What a package says of a case, in the order and under the names of {@code /schemas/case-package-1.schema.json}; what is not
 * known is left out. Private notes and contact details are in none.
 */
final class CaseData {
    /** Of the digest in a package's number. */
    private static final int DIGITS = 12;

    private CaseData() {}

    /** The letter that went out last: issued and not recalled. */
    static Optional<ReplyView> letter(CaseFile file) {
        return file.replies().stream()
                .filter(reply -> reply.issuedOn() != null && !reply.recalled())
                .reduce((_, later) -> later);
    }

    /** All of it, as the {@code sender} gives it; empty where the office has no name. */
    static ObjectNode of(CaseFile file, List<Document> documents, String sender) {
        ObjectNode said = WireMapper.mapper().createObjectNode();
        said.put("asOfFact", file.row().position());
        said(file, documents, said);
        ObjectNode data = WireMapper.mapper().createObjectNode();
        data.put("format", DataXml.FORMAT);
        if (!sender.isBlank()) {
            data.putObject("package").put("id", id(said)).put("sender", sender);
        }
        return data.setAll(said);
    }

    /** Made of what it says: the same data have the same number, other data another. */
    private static String id(ObjectNode said) {
        return said.path("asOfFact").asString() + "-"
                + Sha256.of(WireMapper.mapper().writeValueAsBytes(said)).substring(0, DIGITS);
    }

    private static void said(CaseFile file, List<Document> documents, ObjectNode data) {
        theCase(file, data.putObject("case"));
        ArrayNode contacts = data.putArray("contacts");
        file.contacts().stream().filter(ContactView::standing).forEach(one -> contact(one, contacts.addObject()));
        letter(file).ifPresent(reply -> reply(reply, data.putObject("reply")));
        submissions(file, data);
        ArrayNode commitments = data.putArray("commitments");
        file.commitments().forEach(one -> commitment(one, commitments.addObject()));
        ArrayNode attachments = data.putArray("attachments");
        documents.forEach(one -> {
            ObjectNode attachment = attachments.addObject();
            put(attachment, "name", one.attachment().name());
            put(attachment, "mediaType", one.attachment().mediaType());
            attachment.put("size", one.attachment().size());
            attachment.put("sha256", one.attachment().sha256());
            put(attachment, "path", one.path());
        });
    }

    private static void theCase(CaseFile file, ObjectNode to) {
        CaseRow row = file.row();
        to.put("key", row.caseId().value());
        to.put("number", row.number());
        to.put("level", row.meeting().level().name());
        to.put("body", row.meeting().body().name());
        to.put("term", row.meeting().term());
        to.put("session", row.meeting().session());
        to.put("kind", row.kind().name());
        put(to, "raised", row.raised() == null ? null : row.raised().name());
        to.put("role", row.role().name());
        put(to, "leadUnit", file.leadUnit() == null ? null : file.names().unit(file.leadUnit()));
        to.put("registerYear", row.registerYear());
        to.put("title", row.title());
        put(to, "subject", row.subject());
        put(to, "background", file.background());
        put(to, "upstreamReference", file.upstreamReference());
        put(to, "upstreamDue", file.upstreamDue());
        put(to, "receivedOn", row.receivedOn());
        put(to, "handedOnOn", row.handedOnOn());
        to.put("stage", row.stage().name());
        to.put("mayBePublic", file.mayBePublic());
        put(to, "notPublicReason", file.notPublicReason());
        to.put("madeUp", !row.madeUp().isEmpty());
        if (row.leadProposer() != null) {
            signer(row.leadProposer(), to.putObject("leadProposer"));
        }
        ArrayNode coSigners = to.putArray("coSigners");
        if (row.coSigners() != null) {
            row.coSigners().forEach(one -> signer(one, coSigners.addObject()));
        }
        put(to, "sector", row.sector());
        put(to, "town", row.town());
        ArrayNode items = to.putArray("items");
        file.items().forEach(item -> item(item, items.addObject()));
    }

    private static void signer(Signatory one, ObjectNode to) {
        put(to, "id", one.proposer());
        put(to, "name", one.name());
    }

    private static void item(ItemView item, ObjectNode to) {
        to.put("number", item.number());
        to.put("text", item.text());
        put(to, "adoption", item.adoption() == null ? null : item.adoption().name());
        put(to, "reason", item.reason());
        put(to, "answer", item.answer());
    }

    private static void contact(ContactView contact, ObjectNode to) {
        to.put("number", contact.contact());
        to.put("round", contact.round());
        to.put("phase", contact.phase().name());
        to.put("channel", contact.channel().name());
        put(to, "happenedOn", contact.happenedOn());
        put(to, "place", contact.place());
        put(to, "summary", contact.summary());
        to.put("countsAsMeeting", contact.countsAsMeeting());
    }

    private static void reply(ReplyView reply, ObjectNode to) {
        to.put("round", reply.round());
        put(to, "documentNumber", reply.documentNumber());
        put(to, "issuedOn", reply.issuedOn());
        put(to, "letterSha256", reply.issuedLetter());
        to.put("text", reply.text());
        if (reply.outcome() != null) {
            ObjectNode outcome = to.putObject("outcome");
            put(outcome, "scheme", reply.outcome().scheme());
            put(outcome, "code", reply.outcome().code());
            put(outcome, "text", reply.outcome().text());
        }
        ArrayNode deliveries = to.putArray("deliveries");
        for (DeliveryView one : reply.deliveries()) {
            ObjectNode delivery = deliveries.addObject();
            delivery.put("recipient", one.recipient());
            delivery.put("means", one.means().name());
            put(delivery, "deliveredOn", one.on());
        }
    }

    private static void submissions(CaseFile file, ObjectNode data) {
        if (file.submissions().isEmpty()) {
            return;
        }
        ArrayNode all = data.putArray("submissions");
        for (SubmissionView one : file.submissions()) {
            ObjectNode to = all.addObject();
            to.put("number", one.submission());
            to.put("round", one.round());
            put(to, "sentTo", one.sentTo());
            ArrayNode copies = to.putArray("copies");
            one.copies().forEach(copies::add);
            put(to, "documentNumber", one.documentNumber());
            put(to, "submittedOn", one.submittedOn());
            put(to, "receiptNumber", one.receiptNumber());
            put(to, "receivedOn", one.receivedOn());
            put(to, "returnedBy", one.returnedBy());
            put(to, "returnedOn", one.returnedOn());
        }
    }

    private static void commitment(CommitmentView one, ObjectNode to) {
        to.put("number", one.commitment());
        to.put("text", one.text());
        put(to, "dueOn", one.dueOn());
        put(to, "fulfilledOn", one.fulfilledOn());
    }

    private static void put(ObjectNode to, String name, String value) {
        if (value != null && !value.isBlank()) {
            to.put(name, value);
        }
    }

    private static void put(ObjectNode to, String name, LocalDate day) {
        if (day != null) {
            to.put(name, day.toString());
        }
    }
}
