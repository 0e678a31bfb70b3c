package banli.desk.inbound;

import banli.desk.ask.Buses;
import banli.desk.attach.AttachmentFolder;
import banli.desk.exchange.read.Received;
import banli.desk.exchange.read.Received.Enclosed;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.Meta;
import banli.language.word.Sha256;
import banli.language.word.proposal.Attachment;
import banli.wire.WireMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 收件。 Records what a package brings: first its documents are kept, for what can't be kept stops it before anything is on
 * record; then the act; then each document that the case has not yet, and the package itself. Each act has a key of its own
 * made of the package, so that going on after a break records nothing twice.
 */
@Component
class Accepting {
    private final Buses buses;
    private final AttachmentFolder folder;

    Accepting(Buses buses, AttachmentFolder folder) {
        this.buses = buses;
        this.folder = folder;
    }

    void record(
            Arrival it,
            Received read,
            byte[] file,
            Proposal proposal,
            LocalDate day,
            Map<String, String> meta,
            InboundTable table) {
        boolean recorded = it.begunOn() != null;
        boolean whole = false;
        try {
            List<Attachment> documents = kept(read, file, day);
            if (proposal.act() != null) {
                act(it, proposal.act(), meta);
                recorded = true;
            }
            Optional<CaseFile> now = buses.maybe(new ReadCaseFile(proposal.caseId()), meta);
            for (Attachment one : proposal.same() ? List.<Attachment>of() : documents) {
                if (now.isEmpty() || !Proposals.has(now.get(), one.sha256())) {
                    act(it, new AttachDocument(proposal.caseId(), one, null, day), meta);
                    recorded = true;
                }
            }
            whole = true;
        } finally {
            if (!whole) {
                table.pause(it.id(), !recorded);
            }
        }
    }

    private List<Attachment> kept(Received read, byte[] file, LocalDate day) {
        List<Attachment> documents = new ArrayList<>();
        for (Enclosed one : read.documents()) {
            documents.add(keep(one.bytes(), one.name(), one.mediaType()));
        }
        documents.add(keep(file, FileNames.onCase(file, day), null));
        return documents;
    }

    private Attachment keep(byte[] bytes, String name, String mediaType) {
        try {
            return folder.keep(new ByteArrayInputStream(bytes), name, mediaType);
        } catch (IOException impossible) {
            throw Problem.of(ProblemKind.UNAVAILABLE);
        }
    }

    private void act(Arrival it, CaseCommand act, Map<String, String> meta) {
        Map<String, String> by = new LinkedHashMap<>(meta);
        by.put(
                Meta.KEY,
                "inbound/" + it.id() + "/" + Sha256.of(WireMapper.mapper().writeValueAsString(act)));
        buses.act(act, by);
    }
}
