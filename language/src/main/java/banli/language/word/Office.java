package banli.language.word;

/** 职务。 The offices in which a person acts. */
public enum Office implements Labelled {
    /** 主要领导 — chief leader. */
    CHIEF_LEADER("主要领导", "chief leader"),
    /** 分管领导 — deputy leader. */
    DEPUTY_LEADER("分管领导", "deputy leader"),
    /** 办公室 — registry. */
    REGISTRY("办公室", "registry"),
    /** 业务科室 — section. */
    SECTION("业务科室", "section"),
    /** 督查 — supervisor. */
    SUPERVISOR("督查", "supervisor"),
    /** 审计 — auditor. */
    AUDITOR("审计", "auditor"),
    /** 管理员 — administrator. */
    ADMIN("管理员", "administrator"),
    /** 提出人 — proposer. */
    PROPOSER("提出人", "proposer"),
    /** 系统 — an automation of the ledger itself. */
    SYSTEM("系统", "system");

    private final Text label;

    Office(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
