package banli.desk.draft;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.Typing;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.query.casefile.ReplyView;
import banli.language.word.CaseId;
import banli.language.word.proposal.Remark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 退回意见。 The remarks typed on the signing page: one on the whole, and one a sentence by the sentence's name there. */
record SentBack(Typed typed) {
    private static final Pattern FIELDS = Pattern.compile("whole|remark\\.\\d{1,3}-\\d{1,4}");
    private static final String REMARK = "remark.";

    static SentBack sent(HttpServletRequest request) {
        Map<String, String> named = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> named.put(name, values[0]));
        return of(named);
    }

    /** Of all that a form sent, what belongs here. */
    static SentBack of(Map<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (FIELDS.matcher(name).matches() && !value.isBlank()) {
                fields.put(name, value.replace("\r\n", "\n").replace("\u0000", ""));
            }
        });
        return new SentBack(new Typed(fields));
    }

    /** Of a draft. */
    static SentBack again(Typing typing) {
        Map<String, String> named = new LinkedHashMap<>();
        typing.fields().forEach((name, values) -> named.put(name, values.isEmpty() ? "" : values.getFirst()));
        return of(named);
    }

    /** Whether there is no remark. */
    boolean isEmpty() {
        return typed.fields().isEmpty();
    }

    /** The act. Remarks stand in the order of the sentences of the version that was read; null where none is there to read. */
    SendBackReply act(CaseId caseId, ReplyView read) {
        List<Remark> remarks = new ArrayList<>();
        if (!typed.is("whole").isBlank()) {
            remarks.add(new Remark(null, typed.is("whole").strip()));
        }
        (read == null ? List.<Letter.Line>of() : Letter.of(read).lines())
                .stream()
                        .filter(line -> !typed.is(REMARK + line.id()).isBlank())
                        .forEach(line -> remarks.add(new Remark(
                                line.spot().place(),
                                typed.is(REMARK + line.id()).strip())));
        return new SendBackReply(caseId, remarks, null);
    }

    /** The same remarks as one text, for a version whose sentences are others. */
    SentBack together(CaseId caseId, ReplyView read) {
        String all = act(caseId, read).remarks().stream()
                .map(remark -> (remark.place() == null ? "" : remark.place() + "：") + remark.text())
                .collect(Collectors.joining("\n"));
        return of(Map.of("whole", all));
    }

    /** The remarks were made on a version that is not the latest any more. */
    static Problem moved() {
        return Problem.of(
                ProblemKind.CONFLICT,
                "您批注期间提交了新的一稿。批注已移到“总的意见”，请看过新稿再退回。",
                "A newer version was submitted meanwhile. Your remarks were moved to “On the whole”: read the new version, then send it back.");
    }
}
