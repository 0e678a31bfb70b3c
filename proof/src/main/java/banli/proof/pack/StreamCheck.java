package banli.proof.pack;

import static banli.proof.word.Standing.HOLDS;
import static banli.proof.word.Standing.REFUTED;
import static banli.proof.word.Standing.UNCHECKED;

import banli.proof.heads.SealedHeads;
import banli.proof.word.Refused;
import banli.proof.word.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 逐流核对。 Each stream from its first fact on, in the order of the log, without a hole; what is beside the cases is told apart. */
final class StreamCheck {
    private static final Pattern MEETING = Pattern.compile("\"meeting\":\"([^\"\\\\]+)\"");
    private static final String MEETINGS = "meeting:";
    /** Of these only single facts concern a case: who acted for whom. */
    private static final String PEOPLE = "user:";

    private final Pack pack;
    private final Verdict verdict;
    private final About about;
    private final Map<String, Long> next = new TreeMap<>();

    private StreamCheck(Pack pack, About about, Verdict verdict) {
        this.pack = pack;
        this.about = about;
        this.verdict = verdict;
    }

    /** @param about null in packs that do not say what they are of */
    static void of(Pack pack, About about, Verdict verdict) {
        StreamCheck check = new StreamCheck(pack, about, verdict);
        check.order();
        if (about == null) {
            check.whole(check.next.keySet());
        } else {
            check.asTold();
        }
        check.ends();
    }

    private void order() {
        long last = -1;
        for (PackedFact fact : pack.facts()) {
            long expected = next.merge(fact.stream(), 1L, Long::sum) - 1;
            boolean follows = isExcerpt(fact.stream()) || PackedHeads.isOfTheLog(fact) || fact.sequence() == expected;
            if (!follows || fact.index() <= last) {
                throw new Refused(
                        "“" + fact.stream() + "”的事实缺第 " + expected + " 条，或次序不对。",
                        "Of \"" + fact.stream() + "\" fact " + expected + " is missing, or the order is wrong.");
            }
            last = fact.index();
        }
    }

    private boolean isExcerpt(String stream) {
        return about != null && (about.kind() == About.Kind.REPLY || stream.startsWith(PEOPLE));
    }

    private boolean isBeside(String stream) {
        return stream.equals(PackedHeads.STREAM)
                || about.kind() == About.Kind.CASE && (stream.startsWith(MEETINGS) || stream.startsWith(PEOPLE))
                || about.kind() == About.Kind.SUMMARY && stream.equals("summary:" + about.of());
    }

    private void whole(Collection<String> streams) {
        verdict.add(
                HOLDS,
                "从头起没有缺号：" + String.join("、", streams) + "。",
                "From the first on none is missing: " + String.join(", ", streams) + ".");
    }

    private void asTold() {
        TreeSet<String> cases = new TreeSet<>(next.keySet());
        cases.removeIf(this::isBeside);
        if (!cases.equals(about.cases())) {
            verdict.add(
                    REFUTED,
                    "包里的案件不是它所说的那些：缺少的或多出的是 " + String.join("、", different(cases)) + "。",
                    "The cases in the pack are not those that it names; missing or too many: "
                            + String.join(", ", different(cases)) + ".");
            return;
        }
        if (about.kind() == About.Kind.REPLY) {
            published();
            return;
        }
        whole(cases);
        List<String> beside = next.keySet().stream()
                .filter(stream -> isBeside(stream) && !stream.equals(PackedHeads.STREAM))
                .toList();
        List<String> entire =
                beside.stream().filter(stream -> !isExcerpt(stream)).toList();
        if (!entire.isEmpty()) {
            verdict.add(
                    HOLDS,
                    "案件提到的、另成一流的，从头起也没有缺号：" + String.join("、", entire) + "。",
                    "What stands beside the case and its facts refer to, none missing from the first on: "
                            + String.join(", ", entire) + ".");
        }
        if (entire.size() < beside.size()) {
            List<String> people = beside.stream().filter(this::isExcerpt).toList();
            verdict.add(
                    UNCHECKED,
                    "只摘了与本案有关的代理授权，其余的不在包里：" + String.join("、", people) + "。",
                    "Only the delegations that concern the case are in the pack, and not all of: "
                            + String.join(", ", people) + ".");
        }
        meetings();
    }

    private TreeSet<String> different(TreeSet<String> cases) {
        TreeSet<String> different = new TreeSet<>(about.cases());
        different.removeIf(cases::contains);
        cases.stream().filter(one -> !about.cases().contains(one)).forEach(different::add);
        return different;
    }

    /** A meeting that the case's facts name and that is not there. */
    private void meetings() {
        TreeSet<String> named = new TreeSet<>();
        for (PackedFact fact : pack.facts()) {
            Matcher meeting = MEETING.matcher(new String(fact.payload(), StandardCharsets.UTF_8));
            while (!isBeside(fact.stream()) && meeting.find()) {
                named.add(MEETINGS + meeting.group(1));
            }
        }
        named.removeAll(next.keySet());
        if (!named.isEmpty()) {
            verdict.add(
                    UNCHECKED,
                    "案件提到的会议不在包里：" + String.join("、", named) + "。",
                    "Meetings that the facts name are not in the pack: " + String.join(", ", named) + ".");
        }
    }

    /** Where the streams end: proved up to the fact that sealed their ends, else not told. */
    private void ends() {
        byte[] file = pack.others().get(Pack.HEADS);
        if (file == null) {
            verdict.add(
                    UNCHECKED,
                    "这些事实之后是否还有别的事实没有放进包里：从这个包看不出来。",
                    "Whether later facts were left out of the pack: this pack does not tell.");
            return;
        }
        PackedHeads heads = PackedHeads.read(file);
        SealedHeads sealed = heads.check(pack.facts());
        long until = sealed.size() - 1;
        List<String> ended = heads.ends().stream().map(PackedHeads.End::stream).toList();
        verdict.add(
                HOLDS,
                "到第 " + until + " 号事实为止没有一条被扣下：" + String.join("、", ended) + "。",
                "Up to fact " + until + " none was withheld of: " + String.join(", ", ended) + ".");
        TreeSet<String> whole = new TreeSet<>(next.keySet());
        whole.removeIf(stream -> stream.equals(PackedHeads.STREAM) || isExcerpt(stream));
        Set<String> silent = heads.silentOn(whole, pack.facts(), sealed);
        if (!silent.isEmpty()) {
            verdict.add(
                    UNCHECKED,
                    "末端没有证明，其后有没有扣下的看不出来：" + String.join("、", silent) + "。",
                    "Whether later facts were left out: not told of " + String.join(", ", silent) + ".");
        }
        verdict.add(
                UNCHECKED,
                "第 " + until + " 号以后又记了什么：从这个包看不出来。",
                "What was recorded after fact " + until + ": this pack does not tell.");
    }

    private void published() {
        pack.facts().stream()
                .filter(fact -> !fact.type().equals("reply-published")
                        && !fact.type().equals("publication-withdrawn")
                        && !PackedHeads.isOfTheLog(fact))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            "公开答复的包里只有公开的事实，第 " + other.index() + " 号不是。",
                            "A pack of a published reply holds what was published, and fact " + other.index()
                                    + " is not.");
                });
        verdict.add(
                UNCHECKED,
                "只有公开了的：“" + about.of() + "”的其他事实不公开，不在包里，例如此后是否撤回公开。",
                "Only what was published: other facts of \"" + about.of()
                        + "\" are not public and not here, such as whether it was taken down since.");
    }
}
