package banli.standalone;

import banli.standalone.ask.Desk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 取过程数据。 Process data of a selection of cases, for tools of others: by the filters of the register. */
abstract class TakeProcess extends TakeOut.Taking {
    @Option(
            names = "--year",
            description = {"登记年度。", "The year of registration."})
    private Integer year;

    @Option(
            names = "--kind",
            description = {"种类：SUGGESTION（建议）或 PROPOSAL（提案）。", "The kind: SUGGESTION or PROPOSAL."})
    private String kind;

    @Option(
            names = "--role",
            description = {"承办角色，如 LEAD。", "The office's part, such as LEAD."})
    private String role;

    @Option(
            names = "--section",
            paramLabel = "ID",
            description = {"科室。", "The section."})
    private String section;

    @Option(
            names = "--handler",
            paramLabel = "ID",
            description = {"经办人。", "Who handles it."})
    private String handler;

    @Option(
            names = "--stage",
            description = {"环节，如 IN_HANDLING。", "The stage, such as IN_HANDLING."})
    private String stage;

    @Option(
            names = "--subject",
            description = {"主题，如 养老服务。", "The subject."})
    private String subject;

    @Option(
            names = "--key",
            description = {"只要重点件。", "Key cases only."})
    private boolean key;

    @Option(
            names = "--find",
            paramLabel = "WORDS",
            description = {"搜索，至少两个字。", "What is searched for; two characters at least."})
    private String words;

    @Option(
            names = "--recorded",
            description = {"时间为记录的时刻（默认为发生日）。", "Times are those of recording (the days of happening by default)."})
    private boolean recorded;

    @Option(
            names = "--names",
            paramLabel = "WHY",
            description = {
                "要姓名的，用一句话写明理由，记入安全记录（默认只有编号）。",
                "Names of people, for this reason in a sentence, on the security record (numbers by default)."
            })
    private String names;

    @Override
    String usual() {
        return "auditor";
    }

    /** The parameters of the address are the filters of the register's page. */
    String asked() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("year", year);
        given.put("kind", kind);
        given.put("role", role);
        given.put("section", section);
        given.put("handler", handler);
        given.put("stage", stage);
        given.put("subject", subject);
        given.put("key", key ? "true" : null);
        given.put("q", words);
        given.put("time", recorded ? "recorded" : null);
        given.put("names", names == null ? null : "true");
        given.put("why", names);
        String filters = Desk.parameters(given);
        return filters.isEmpty() ? "" : "?" + filters;
    }

    /** 对象为中心的事件日志。 As OCEL 2.0. */
    @Command(
            name = "ocel",
            mixinStandardHelpOptions = true,
            description = {
                "把所选案件里做过的每件事写成 OCEL 2.0（JSON），供流程挖掘工具；不带筛选则为全部。",
                "Writes whatever was done in a selection of cases as OCEL 2.0 (JSON), for tools of process mining; of all cases where"
                        + " no filter is given."
            })
    static final class Ocel extends TakeProcess {
        @Override
        String address(Path file) {
            return "/api/process/ocel" + asked();
        }
    }

    /** 事件日志。 As XES. */
    @Command(
            name = "xes",
            mixinStandardHelpOptions = true,
            description = {
                "把所选案件里做过的每件事写成 XES，一案一条；不带筛选则为全部。",
                "Writes whatever was done in a selection of cases as XES, a trace a case; of all cases where no filter is given."
            })
    static final class Xes extends TakeProcess {
        @Override
        String address(Path file) {
            return "/api/process/xes" + asked();
        }
    }
}
