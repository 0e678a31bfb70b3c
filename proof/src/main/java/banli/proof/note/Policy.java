package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 信谁。 Whose word counts: the logs that are accepted, the witnesses that are known, and how many of them are enough; C2SP's
 * tlog-policy.
 */
public final class Policy {
    private final List<VerifierKey> logs;
    private final Map<String, VerifierKey> witnesses;
    private final Map<String, String> addresses;
    private final Quorum quorum;
    private final Optional<VerifierKey> also;

    /** @param witnesses by the names that the quorum has for them */
    Policy(List<VerifierKey> logs, Map<String, VerifierKey> witnesses, Map<String, String> addresses, Quorum quorum) {
        this(logs, witnesses, addresses, quorum, Optional.empty());
    }

    private Policy(
            List<VerifierKey> logs,
            Map<String, VerifierKey> witnesses,
            Map<String, String> addresses,
            Quorum quorum,
            Optional<VerifierKey> also) {
        this.logs = List.copyOf(logs);
        this.witnesses = new LinkedHashMap<>(witnesses);
        this.addresses = Map.copyOf(addresses);
        this.quorum = quorum;
        this.also = also;
        logs.forEach(key -> require(key, Kind.LOG));
        Set<String> names = new HashSet<>();
        Stream.concat(logs.stream(), witnesses.values().stream()).forEach(key -> {
            if (!names.add(key.name() + "+" + key.id())) {
                throw new Refused(
                        "两把密钥同名同号：“" + key.name() + "”。",
                        "Two keys have the same name and id: \"" + key.name() + "\".");
            }
        });
    }

    private static void require(VerifierKey key, Kind kind) {
        if (key.kind() != kind) {
            throw new Refused(
                    "密钥 " + key.hexId() + " 不是这一种：日志的、见证人的、国密的各有各的用处。",
                    "The key " + key.hexId()
                            + " is of another kind: a log's, a witness's and an SM2 key are not each other's"
                            + " stand-in.");
        }
    }

    /**
     * 还须有国密签名。 The same, which besides asks for an SM2 signature.
     *
     * @throws Refused when the key is of another kind
     */
    public Policy also(VerifierKey sm2) {
        require(sm2, Kind.SM2);
        return new Policy(logs, witnesses, addresses, quorum, Optional.of(sm2));
    }

    /** 只信一份日志。 One log, and no witness. */
    public static Policy of(VerifierKey log) {
        return new Policy(List.of(log), Map.of(), Map.of(), new Quorum.None());
    }

    /**
     * 读出。 Reads a policy file.
     *
     * @throws Refused with the number of the line that is wrong
     */
    public static Policy parse(byte[] file) {
        return new PolicyLines().read(file);
    }

    /**
     * 查验检查点。 Whether a log that is accepted signed it, and who witnessed it.
     *
     * @throws Refused when no accepted log did, or a signature of a known key does not hold
     */
    public Judged judge(Note note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<VerifierKey> signed =
                logs.stream().filter(log -> !note.by(log).isEmpty()).toList();
        if (signed.stream().noneMatch(log -> log.name().equals(checkpoint.origin()))) {
            throw new Refused(
                    "检查点没有可信的日志“" + checkpoint.origin() + "”的签名。",
                    "The checkpoint has no signature of a log \"" + checkpoint.origin() + "\" that is accepted.");
        }
        also.filter(key -> note.by(key).isEmpty()).ifPresent(key -> {
            throw new Refused(
                    "检查点没有国密密钥 " + key.hexId() + " 的签名。",
                    "The checkpoint has no signature of the SM2 key " + key.hexId() + ".");
        });
        List<Witnessed> witnessed = new ArrayList<>();
        Set<String> signers = new HashSet<>();
        witnesses.forEach((name, key) -> note.witnessedAt(key).ifPresent(at -> {
            witnessed.add(new Witnessed(key.name(), at));
            signers.add(name);
        }));
        return new Judged(checkpoint, witnessed, quorum.isMet(signers), quorum instanceof Quorum.None, also);
    }

    /** The same, each log's key replaced by the one that signs in its place; null for none. */
    Policy with(UnaryOperator<VerifierKey> inItsPlace) {
        List<VerifierKey> now = logs.stream()
                .map(inItsPlace)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Policy(now, witnesses, addresses, quorum, also);
    }

    boolean isSigned(Note note) {
        return logs.stream().anyMatch(log -> !note.by(log).isEmpty());
    }

    /** 认识的日志。 The names of the logs that are accepted. */
    public Set<String> origins() {
        return logs.stream().map(VerifierKey::name).collect(Collectors.toUnmodifiableSet());
    }

    /** 见证人。 The witnesses that are known, in the order of the file. */
    public List<Witness> witnesses() {
        return witnesses.entrySet().stream()
                .map(one -> new Witness(
                        PolicyLines.text(one.getKey()),
                        one.getValue(),
                        Optional.ofNullable(addresses.get(one.getKey()))))
                .toList();
    }

    /** 加上一份日志。 The same of a file that may leave out the log which everybody at hand knows. */
    public Policy accepting(VerifierKey log) {
        if (logs.isEmpty()) {
            return new Policy(List.of(log), witnesses, addresses, quorum, also);
        }
        if (logs.stream().noneMatch(one -> one.toString().equals(log.toString()))) {
            throw new Refused(
                    "策略文件里没有这份日志“" + log.name() + "”的密钥。",
                    "The policy file does not have the key of this log, \"" + log.name() + "\".");
        }
        return this;
    }

    /** 写出。 As a policy file, which {@link #parse} reads: of one log, without witnesses. */
    public static String written(VerifierKey log) {
        return "log " + log + "\nquorum none\n";
    }

    /**
     * 查验的结果。 What was found.
     *
     * @param witnessed the witnesses whose signatures hold
     * @param enough whether they are enough
     * @param unwitnessed whether none is asked for
     * @param also the SM2 key that signed too, where one was asked for
     */
    public record Judged(
            Checkpoint checkpoint,
            List<Witnessed> witnessed,
            boolean enough,
            boolean unwitnessed,
            Optional<VerifierKey> also) {
        /** 说出国密签名。 Tells of the signature that was asked for besides. */
        public void tellAlso(Verdict verdict) {
            also.ifPresent(key -> verdict.add(
                    Standing.HOLDS,
                    "国密密钥 " + key.hexId() + " 也签了它（SM2/SM3）。",
                    "The SM2 key " + key.hexId() + " signed it too (SM2 with SM3)."));
        }
    }

    /**
     * 见证人。 A witness as the file has it.
     *
     * @param address where it answers, as tlog-witness says; empty for one that signs files or paper
     */
    public record Witness(String name, VerifierKey key, Optional<String> address) {}

    /** 一名见证人。 A witness by its key's name, and when it signed last. */
    public record Witnessed(String name, Instant at) {}
}
