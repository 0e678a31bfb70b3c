package banli.standalone.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** 全部画面。 Every screen of the desk, as one person finds it in the demo; the rules for all screens walk this list. */
public final class Screens {
    static final String FINISHED = "/cases/district-cppcc-6-5-21-168";
    static final String AT_WORK = atWork("104");

    private static final List<Screen> ALL = List.of(
            new Screen("home", "registry", "/"),
            new Screen("intake", "registry", "/intake"),
            new Screen("import", "registry", "/intake/import"),
            new Screen("cases", "registry", "/cases?year=2021&role=LEAD"),
            new Screen("deadlines", "registry", "/deadlines"),
            new Screen("extensions", "chief", "/deadlines/extensions"),
            new Screen("chases", "supervisor", "/deadlines/chases"),
            new Screen("what-if", "section", "/deadlines/what-if"),
            new Screen("case-deadlines", "section", AT_WORK + "/deadlines"),
            new Screen("form-on-paper", "registry", "/cases/district-cppcc-6-5-21-168/form/zhu-fang"),
            new Screen("help", "registry", "/help"),
            new Screen("inbox", "deputy", "/inbox"),
            new Screen("case", "section", AT_WORK),
            new Screen("contact", "section", AT_WORK + "/do/record-contact"),
            new Screen("comments", "section", AT_WORK + "/comments"),
            new Screen("reply", "section", AT_WORK + "/reply"),
            new Screen("phrases", "section", AT_WORK + "/phrases"),
            new Screen("sign", "deputy", atWork("105") + "/sign"),
            new Screen("me", "section", "/me"),
            new Screen("tokens", "section", "/me/tokens"),
            new Screen("board", "supervisor", "/board"),
            new Screen("wall", "supervisor", "/board?kiosk=1"),
            new Screen("chase", "supervisor", "/chase"),
            new Screen("case-finished", "auditor", FINISHED),
            new Screen("replay", "auditor", FINISHED + "/replay"),
            new Screen("peek", "auditor", FINISHED + "/peek"),
            new Screen("past", "auditor", "/board?as-of=2021-06-30&clock=happened"),
            new Screen("year", "auditor", "/year/2021?at=2021-06-30"),
            new Screen("difference", "auditor", "/difference?from=2021-06-01&to=2021-06-30&clock=happened"),
            new Screen("figures", "auditor", "/figures?year=2021"),
            new Screen("figures-by-section", "auditor", "/figures?year=2021&by=section"),
            new Screen("points", "supervisor", "/points?year=2021"),
            new Screen("years", "auditor", "/figures?from=2020&to=2021"),
            new Screen("figure", "auditor", "/figures/REPLY_RATE?year=2021&part=numerator"),
            new Screen("audit", "auditor", "/audit"),
            new Screen("sheet", "auditor", "/audit/sheet"),
            new Screen("findings", "auditor", "/findings?year=2021"),
            new Screen("findings-acts", "auditor", "/findings/acts?year=2021&who=li"),
            new Screen("flow", "auditor", "/flow?year=2021"),
            new Screen(
                    "flow-by-section", "supervisor", "/flow?year=2021&by=section&wait=person&map=days&count=working"),
            new Screen("flow-cases", "chief", "/flow/spans?year=2021&line=ASSIGNED-ACCEPTED"),
            new Screen("summary", "auditor", "/summary?year=2021"),
            new Screen("summary-draft", "registry", "/summary/2021/do/submit-summary"),
            new Screen("commitments", "auditor", "/commitments"),
            new Screen("meetings", "registry", "/meetings"),
            new Screen("inbound", "registry", "/inbound"),
            new Screen("lines", "registry", "/lines"),
            new Screen("outbox", "registry", "/outbox"),
            new Screen("handover", "registry", "/handover"),
            new Screen("letters", "registry", "/letters?year=2021"),
            new Screen("case-letters", "registry", FINISHED + "/letters"),
            new Screen("letter-templates", "registry", "/letters/templates"),
            new Screen("batch", "registry", "/batch?act=deliver-reply"),
            new Screen("trail", "auditor", "/trail?size=40"),
            new Screen("admin", "admin", "/admin"),
            new Screen("policies", "auditor", "/admin/policies"),
            new Screen("policy", "supervisor", "/admin/policies/shanghai-2015"),
            new Screen(
                    "policy-difference", "auditor", "/admin/policies/difference?from=shanghai-2015&to=shanghai-2015"),
            new Screen("year-under-another-policy", "auditor", "/policies/chongqing/year/2021"),
            new Screen("calendars", "auditor", "/admin/calendars?year=2021"),
            new Screen("work", "admin", "/admin/work"));

    private Screens() {}

    /** The demo's proposals at work are of the running year, each year one session further. */
    private static String atWork(String number) {
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        int since = year - 2022;
        return "/cases/district-cppcc-%d-%d-%02d-%s"
                .formatted(7 + Math.floorDiv(since, 5), 1 + Math.floorMod(since, 5), year % 100, number);
    }

    static List<Screen> all() {
        return ALL;
    }

    /** 各地址。 The addresses alone, where a walk along the links begins. */
    public static List<String> addresses() {
        return ALL.stream().map(Screen::path).toList();
    }

    /** 一个画面。 Its name in a file, who looks, and the address. */
    record Screen(String name, String user, String path) {
        @Override
        public String toString() {
            return name;
        }
    }
}
