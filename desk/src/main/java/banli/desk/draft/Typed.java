package banli.desk.draft;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.casefile.ItemView;
import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Redaction;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 所填内容。 What is typed on the drafting page or the signing page, by the names of its fields, and the act it makes. */
public final class Typed {
    /** Passages of the letter as typed, and as the page had made them; one that is emptied stays empty. */
    private static final String PASSAGE = "(passage|made)\\.(\\d{1,3}|end)";

    private static final Pattern FIELDS = Pattern.compile(
            "text|before|outcome|disclosure|disclosure\\.reason|(adoption|reason|answer)\\.\\d{1,3}|cover\\.\\d{1,2}(\\.why)?|"
                    + PASSAGE);
    private static final int MOST_COVERS = 20;
    private static final int LONGEST = 400_000;

    private final Map<String, String> fields;

    Typed(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** The fields of the request that belong to the page; line ends as the page shows them. */
    static Typed sent(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (FIELDS.matcher(name).matches() && (!values[0].isEmpty() || name.matches("text|" + PASSAGE))) {
                fields.put(name, values[0].replace("\r\n", "\n").replace("\u0000", ""));
            }
        });
        if (fields.values().stream().mapToLong(String::length).sum() > LONGEST) {
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    "草稿过长，请把长文件作为附件添加。",
                    "The draft is too long. Attach long documents instead.");
        }
        return new Typed(fields);
    }

    /** What of a draft belongs to the page. */
    static Typed of(Map<String, List<String>> draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        draft.forEach((name, values) -> {
            if (FIELDS.matcher(name).matches()
                    && !values.isEmpty()
                    && (!values.getFirst().isEmpty() || name.matches(PASSAGE))) {
                fields.put(name, values.getFirst());
            }
        });
        return new Typed(fields);
    }

    /** All fields. */
    Map<String, String> fields() {
        return fields;
    }

    /** A field, empty when nothing is typed. */
    public String is(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether a passage was changed by hand after the page had made it. */
    boolean changed(String passage) {
        String typed = fields.get("passage." + passage);
        return typed != null && !typed.equals(fields.get("made." + passage));
    }

    /** The same with a letter that consists of the answers and of these passages. */
    Typed composedOf(Map<String, String> passages) {
        Map<String, String> composed = new LinkedHashMap<>(withoutPassages().fields);
        composed.remove("text");
        passages.forEach((name, text) -> composed.put("passage." + name, text));
        return new Typed(composed);
    }

    /** The same, the whole text put away so that it can be taken back. */
    Typed putAway() {
        Map<String, String> composed = new LinkedHashMap<>(composedOf(Map.of()).fields);
        composed.put("before", is("text"));
        return new Typed(composed);
    }

    /** The same with the text that was put away, typed by itself again. */
    Typed takenBack() {
        Map<String, String> typed = new LinkedHashMap<>(withoutPassages().fields);
        typed.remove("before");
        typed.put("text", is("before"));
        return new Typed(typed);
    }

    /** The same without a passage, which is made from the facts again. */
    Typed without(String passage) {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.remove("passage." + passage);
        return new Typed(typed);
    }

    private Typed withoutPassages() {
        Map<String, String> rest = new LinkedHashMap<>(fields);
        rest.keySet().removeIf(name -> name.matches(PASSAGE));
        return new Typed(rest);
    }

    /** Whether a field is there, be it empty. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The act. An assist case's opinion is its text alone. */
    SubmitReply act(CaseId caseId, List<ItemView> items, boolean answersProposer) {
        return new SubmitReply(
                caseId,
                nothing("text"),
                answersProposer
                        ? items.stream().map(item -> answer(item.number())).toList()
                        : null,
                answersProposer ? Outcomes.of(is("outcome")) : null,
                answersProposer ? disclosure() : null,
                null,
                null);
    }

    private ItemAnswer answer(int item) {
        return new ItemAnswer(
                item,
                constant("adoption." + item, Adoption.values()),
                nothing("reason." + item),
                nothing("answer." + item));
    }

    private DisclosureProposal disclosure() {
        DisclosureChoice choice = constant("disclosure", DisclosureChoice.values());
        List<Redaction> covered = covers().stream()
                .map(number -> new Redaction(nothing("cover." + number), nothing("cover." + number + ".why")))
                .toList();
        return choice == null && covered.isEmpty()
                ? null
                : new DisclosureProposal(choice, nothing("disclosure.reason"), covered.isEmpty() ? null : covered);
    }

    /** The rows of passages to cover in which something is typed. */
    private List<Integer> covers() {
        return IntStream.range(0, MOST_COVERS)
                .filter(number -> nothing("cover." + number) != null || nothing("cover." + number + ".why") != null)
                .boxed()
                .toList();
    }

    /** Those, and one more for another. */
    public List<Integer> coverRows() {
        List<Integer> rows = new ArrayList<>(covers());
        if (rows.size() < MOST_COVERS) {
            rows.add(IntStream.range(0, MOST_COVERS)
                    .filter(number -> !rows.contains(number))
                    .findFirst()
                    .orElseThrow());
        }
        return rows;
    }

    private <E extends Enum<E>> E constant(String name, E[] words) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(is(name)))
                .findFirst()
                .orElse(null);
    }

    private String nothing(String name) {
        return is(name).isBlank() ? null : is(name).strip();
    }
}
