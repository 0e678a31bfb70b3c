package banli.desk.evidence;

import banli.desk.ask.Buses;
import banli.desk.attach.AttachmentFolder;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.Query;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseRow;
import banli.language.query.trail.Evidence;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.TakeEvidence;
import banli.language.query.trail.TakePublicEvidence;
import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.pack.About;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.page.CheckPage;
import banli.proof.word.Refused;
import banli.proof.word.Said;
import banli.proof.word.Standing;
import banli.proof.word.Strict;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 打包。 The one place where packs are made: the facts and proofs that the query side gives, what they attach, a page for paper and
 * how to check. Each is checked as its receiver will check it, before it is given.
 */
@Component
public class Packing {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long BETWEEN_MILLIS = 200;

    private final Buses buses;
    private final AttachmentFolder folder;

    Packing(Buses buses, AttachmentFolder folder) {
        this.buses = buses;
        this.folder = folder;
    }

    /** 一案的包。 The pack of a case, for whoever reads all that is in it. */
    public byte[] ofCase(CaseId caseId, Map<String, String> meta) {
        CaseRow row = buses.ask(new ReadCaseFile(caseId), meta).row();
        Pack facts = sealed(new TakeEvidence(caseId, false), meta);
        PrintedPage page =
                new PrintedPage(new Said(row.number() + " " + row.title(), "The file of a case, as the ledger has it"));
        page.facts(facts, trail(caseId, meta));
        return whole(facts, About.ofCase(caseId.value()), page);
    }

    /** 公开的答复的证据包。 The pack of what was published of a case. */
    public byte[] ofReply(CaseId caseId, Map<String, String> meta) {
        return ofReply(caseId, sealed(new TakeEvidence(caseId, true), meta));
    }

    /** 公示答复的包。 The pack of what is public of a case now, for anybody: without who recorded it. */
    public byte[] ofPublished(CaseId caseId) {
        return ofReply(caseId, sealed(new TakePublicEvidence(caseId), Map.of()));
    }

    private byte[] ofReply(CaseId caseId, Pack facts) {
        PrintedPage page = new PrintedPage(new Said("公开的答复 " + caseId.value(), "A reply as it was published"));
        page.published(facts);
        return whole(facts, About.ofReply(caseId.value()), page);
    }

    private List<TrailEntry> trail(CaseId caseId, Map<String, String> meta) {
        return buses.ask(new ReadTrail(null, null, caseId, null, null, 1, Filters.MOST), meta)
                .entries();
    }

    /**
     * 已封存的事实。 The facts, once the newest of them is under a checkpoint, which is within seconds.
     *
     * @throws Problem when it is not, or no log is kept here
     */
    Pack sealed(Query<Evidence> asked, Map<String, String> meta) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            Evidence evidence = buses.ask(asked, meta);
            if (evidence.pack() != null) {
                return Pack.read(evidence.pack());
            }
            if (evidence.sealed() < 0) {
                throw Problem.of(
                        ProblemKind.UNAVAILABLE,
                        "这里没有日志可以证明：各部分分开运行，日志不在这一处。",
                        "There is no log to prove anything by: the ledger was just opened, or its parts run apart and"
                                + " the log is kept elsewhere.");
            }
            if (System.nanoTime() > end) {
                throw Problem.of(
                        ProblemKind.UNAVAILABLE,
                        "最新的第 " + (evidence.wanted() - 1) + " 号事实还没有签进检查点（到第 " + (evidence.sealed() - 1)
                                + " 号为止）。请过几秒再试；一直如此的，核验页上写着为什么不再续签。",
                        "Fact " + (evidence.wanted() - 1) + " is not under a checkpoint yet, which goes up to fact "
                                + (evidence.sealed() - 1)
                                + ". Try again in a few seconds; if it stays so, the page Proof says why"
                                + " nothing is signed on.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemKind.UNAVAILABLE);
        }
    }

    /**
     * 成包。 The whole pack.
     *
     * @throws Problem when it would be refuted: a fact was changed since it was sealed
     */
    byte[] whole(Pack facts, About about, PrintedPage page) {
        Policy key = Policy.parse(facts.others().get(Pack.POLICY));
        Checkpoint head = key.judge(Note.parse(facts.checkpoint())).checkpoint();
        Papers papers = Papers.of(facts.facts(), folder);
        Map<String, byte[]> others = new HashMap<>(facts.others());
        others.put(Pack.ABOUT, about.written());
        others.put(Pack.CHECK_PAGE, CheckPage.written());
        others.put("printed.html", Strict.utf8(page.written(facts, papers, head)));
        others.put(
                "VERIFY.txt", Strict.utf8(HowToVerify.text(about, facts.others().get(Pack.POLICY), head)));
        byte[] pack = new Pack(facts.facts(), facts.proofs(), facts.checkpoint(), papers.kept(), others).written();
        requireGood(pack, key);
        return pack;
    }

    private static void requireGood(byte[] pack, Policy key) {
        Optional<Said> wrong;
        try {
            wrong = PackCheck.of(Pack.read(pack), Optional.of(key)).findings().stream()
                    .filter(one -> one.kind() == Standing.REFUTED)
                    .map(one -> one.said())
                    .findFirst();
        } catch (Refused refused) {
            wrong = Optional.of(refused.sentence());
        }
        wrong.ifPresent(said -> {
            throw Problem.of(ProblemKind.INTERNAL, said.zh(), said.en());
        });
    }
}
