package banli.proof.cli;

import banli.proof.note.Checkpoint;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.note.Succession;
import banli.proof.note.VerifierKey;
import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** 信谁。 Whose word counts: a key or a policy, which must come from elsewhere than what is checked. */
final class Whom {
    @ArgGroup
    private Given given;

    @Option(
            names = "--sm2",
            paramLabel = "VKEY",
            description = {
                "还须有这把国密密钥（SM2/SM3）的签名；须有 BouncyCastle。",
                "Ask for a signature of this SM2 key besides; needs BouncyCastle."
            })
    private String sm2;

    private static final class Given {
        @Option(
                names = "--key",
                paramLabel = "VKEY",
                description = {"单位公布的日志验证密钥（名称+编号+密钥）。", "The log's verifier key as the office has published it."})
        private String key;

        @Option(
                names = "--policy",
                paramLabel = "FILE",
                description = {
                    "策略文件（C2SP tlog-policy）：哪些日志，哪些见证人，几名才够。",
                    "A policy file: which logs, which witnesses, how many."
                })
        private Path policy;
    }

    Optional<Policy> policy() throws IOException {
        if (given == null) {
            if (sm2 != null) {
                throw new Refused(
                        "国密签名是并签的：请同时给出 --key 或 --policy。",
                        "An SM2 signature stands beside another: give --key or --policy too.");
            }
            return Optional.empty();
        }
        Policy policy = given.key == null
                ? Policy.parse(Files.readAllBytes(given.policy))
                : Policy.of(VerifierKey.parse(given.key));
        return Optional.of(sm2 == null ? policy : policy.also(VerifierKey.parse(sm2)));
    }

    /** What a checkpoint's file says; who signed it is a finding. */
    Checkpoint signed(byte[] file, Verdict verdict) throws IOException {
        return signed(file, List.of(), verdict);
    }

    /** The same where the log's own facts change its key. */
    Checkpoint signed(byte[] file, List<LogKeys.Change> changes, Verdict verdict) throws IOException {
        Note note = Note.parse(file);
        Optional<Policy> policy = policy();
        if (policy.isEmpty()) {
            verdict.add(
                    Standing.UNPROVED,
                    "没有给出密钥（--key 或 --policy）：谁签的检查点，没有核对。",
                    "No key was given (--key or --policy): who signed the checkpoint was not checked.");
            return Checkpoint.parse(note.text());
        }
        Optional<Policy.Judged> followed = Succession.judge(policy.get(), note, changes, verdict);
        if (followed.isEmpty()) {
            return Checkpoint.parse(note.text());
        }
        Policy.Judged judged = followed.get();
        Checkpoint log = judged.checkpoint();
        verdict.add(
                judged.enough() ? Standing.HOLDS : Standing.UNPROVED,
                "日志“" + log.origin() + "”签了 " + log.size() + " 条的检查点，见证人 "
                        + judged.witnessed().size() + " 名。",
                "The log \"" + log.origin() + "\" signed a checkpoint of " + log.size() + " entries, with "
                        + judged.witnessed().size() + " witnesses.");
        judged.tellAlso(verdict);
        return log;
    }
}
