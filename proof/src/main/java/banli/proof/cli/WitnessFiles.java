package banli.proof.cli;

import banli.proof.note.KeyFile;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.witness.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** 见证人的文件。 What a witness has: its key, what it has seen, and which logs it knows. */
final class WitnessFiles {
    @Option(
            names = "--key",
            paramLabel = "FILE",
            defaultValue = "witness.key",
            description = {
                "见证人的密钥，第一次用 --name 时生成。",
                "Its key, made the first time with --name (default: ${DEFAULT-VALUE})."
            })
    private Path key;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {"见证人的名称，例如 npc.example.gov.cn/witness。", "Its name, such as npc.example.gov.cn/witness."})
    private String name;

    NoteSigner signer() throws IOException {
        return KeyFile.witness(key, name);
    }

    /** Where what it has seen is kept, and the logs it knows. */
    static final class Known {
        @Option(
                names = "--state",
                paramLabel = "DIR",
                defaultValue = "witness-state",
                description = {
                    "记着见过什么的文件夹，不可删除，也不可换回旧的。",
                    "The folder of what it has seen: never remove it or put an old one back (default: ${DEFAULT-VALUE})."
                })
        private Path state;

        @Option(
                names = "--policy",
                paramLabel = "FILE",
                defaultValue = "witness.policy",
                description = {
                    "策略文件：为哪些日志见证（log 各行，quorum none）。",
                    "A policy file: which logs it witnesses (lines of log, quorum none; default: ${DEFAULT-VALUE})."
                })
        private Path policy;

        Witness witness(NoteSigner signer) throws IOException {
            return new Witness(state, Policy.parse(Files.readAllBytes(policy)), signer);
        }
    }
}
