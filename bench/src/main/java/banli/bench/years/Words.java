package banli.bench.years;

import java.util.List;

/** 用语。 What the made-up cases are about, and who works on them: names of sections and people are those of the demo. */
final class Words {
    static final List<String> SECTIONS = List.of("yanglao", "jiuzhu", "shezu", "jizheng");
    static final List<List<String>> HANDLERS =
            List.of(List.of("section", "section2"), List.of("jiuzhu"), List.of("shezu"), List.of("jizheng"));
    static final List<String> PROPOSERS = List.of("zhu-haixia", "zhu-fang", "chen-zhen", "gu-yintao", "ding-xinhua");
    static final List<String> NAMES = List.of("诸海霞", "朱芳", "陈箴", "顾崟涛", "丁新华");
    static final List<String> SUBJECTS = List.of("养老服务", "社会救助", "社会组织", "基层治理", "社区服务", "殡葬管理");
    private static final List<String> PLACES =
            List.of("安亭镇", "江桥镇", "马陆镇", "南翔镇", "外冈镇", "徐行镇", "华亭镇", "新成路街道", "真新街道", "菊园新区");
    private static final List<String> WISHES = List.of(
            "完善社区助餐点布局",
            "加快认知障碍照护床位建设",
            "规范居家养老服务收费",
            "提高低收入家庭救助精准度",
            "推进社区综合服务设施开放共享",
            "加强社会组织孵化培育",
            "优化村居工作者待遇保障",
            "推动节地生态安葬",
            "建设家门口服务站",
            "完善自助终端设备");
    private static final String SENTENCE = "经会同属地街镇和相关部门现场踏勘并逐项核对，目前已完成点位选址和需求摸底，下一步将按计划推进实施，并及时向代表委员反馈进展情况。";

    private Words() {}

    static String title(long number) {
        return "关于在" + PLACES.get((int) (number % PLACES.size())) + WISHES.get((int) (number / 7 % WISHES.size()))
                + "的建议";
    }

    static String wish(long number, int item) {
        return WISHES.get((int) ((number + item) % WISHES.size())) + "，明确责任单位和完成时限";
    }

    /** So many sentences, each a little different. */
    static String sentences(long number, int count) {
        StringBuilder text = new StringBuilder();
        for (int one = 0; one < count; one++) {
            text.append(PLACES.get((int) ((number + one) % PLACES.size())))
                    .append(one + 1)
                    .append("处：")
                    .append(SENTENCE);
        }
        return text.toString();
    }
}
