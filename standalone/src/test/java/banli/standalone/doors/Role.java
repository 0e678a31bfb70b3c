package banli.standalone.doors;

import banli.language.word.Actor;
import banli.language.word.Office;

/** 谁在敲门。 Who knocks at the doors: nobody known, and each office; sections and deputy leaders with and without the case. */
enum Role {
    NOBODY(null, null, null, "未登录", "nobody"),
    CHIEF("chief", Office.CHIEF_LEADER, null, "主要领导", "chief"),
    DEPUTY("deputy", Office.DEPUTY_LEADER, null, "分管领导（本线）", "deputy, own line"),
    OTHER_DEPUTY("deputy2", Office.DEPUTY_LEADER, null, "分管领导（他线）", "deputy, other line"),
    REGISTRY("door-registry", Office.REGISTRY, null, "办公室", "registry"),
    SECTION("section", Office.SECTION, "yanglao", "承办科室", "section, own case"),
    OTHER_SECTION("jizheng", Office.SECTION, "jizheng", "其他科室", "other section"),
    SUPERVISOR("supervisor", Office.SUPERVISOR, null, "督查", "supervisor"),
    AUDITOR("auditor", Office.AUDITOR, null, "审计", "auditor"),
    ADMIN("admin2", Office.ADMIN, null, "管理员", "administrator");

    final String user;
    final Office office;
    final String zh;
    final String en;
    private final String unit;

    Role(String user, Office office, String unit, String zh, String en) {
        this.user = user;
        this.office = office;
        this.unit = unit;
        this.zh = zh;
        this.en = en;
    }

    Actor actor() {
        return new Actor(user, user, office, unit, null);
    }
}
