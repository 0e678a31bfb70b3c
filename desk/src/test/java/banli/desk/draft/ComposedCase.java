package banli.desk.draft;

import banli.desk.DraftsInMemory;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Specimens;
import banli.language.lifecycle.Stage;
import banli.language.policy.AccessPolicy;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.policy.ReadAccessPolicy;
import banli.language.query.rehearsal.RehearseReply;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.util.List;

/** 拼成函件的案件。 A proposal of two items by two members, and the letter that its answers make. */
final class ComposedCase {
    static final String OPENING = "朱芳、陈箴委员：\n　　你们提出的《关于增设助餐点的建议》（第21-168号提案）收悉。经研究，现答复如下：\n　　一、关于增设助餐点";
    static final String CLOSING = "　　感谢你们对我们工作的关心和支持。\n　　联系人：李敏（养老服务科），联系电话：021-12345678";
    static final String LETTER = OPENING + "\n　　年内新增五个助餐点。\n　　二、关于延长开放时间\n　　有条件的先行延长。\n　　本条部分采纳，理由是：场地所限。\n" + CLOSING;
    static final List<ItemAnswer> ANSWERS = List.of(
            new ItemAnswer(1, Adoption.FULL, null, "年内新增五个助餐点。"),
            new ItemAnswer(2, Adoption.PARTIAL, "场地所限", "有条件的先行延长。"));

    private ComposedCase() {}

    static void stands(FakeBuses buses, DraftsInMemory drafts) {
        DraftedCase.stands(buses, drafts);
        buses.answer(RehearseReply.class, asked -> new ReplyRehearsed(List.of(), List.of()));
        buses.answer(
                ReadAccessPolicy.class,
                asked -> new AccessPolicy(null, null, List.of("www.example.gov.cn", "021-12345678")));
        versions(buses, List.of());
    }

    static void versions(FakeBuses buses, List<ReplyView> versions) {
        CaseFile full = Specimens.full(CaseFile.class);
        var row = Reshaped.of(full.row())
                .with("caseId", DraftedCase.CASE)
                .with("stage", Stage.IN_HANDLING)
                .with("role", UnitRole.LEAD)
                .with("kind", CaseKind.PROPOSAL)
                .with("number", "21-168")
                .with("title", "关于增设助餐点的建议")
                .with("leadProposer", new Signatory("zhu", "朱芳"))
                .with("coSigners", List.of(new Signatory("chen", "陈箴")))
                .with("handlerName", "李敏")
                .with("sectionName", "养老服务科");
        CaseFile file = Reshaped.of(full)
                .with("row", row.make())
                .with("followUps", List.of())
                .with("items", List.of(DraftedCase.item(1, "增设助餐点"), DraftedCase.item(2, "延长开放时间")))
                .with("replies", versions)
                .make();
        buses.answer(ReadCaseFile.class, asked -> file);
    }

    static ReplyView version(String text, Remark... sentBack) {
        return Reshaped.of(DraftedCase.version(Specimens.full(CaseFile.class), 1, text))
                .with("answers", ANSWERS)
                .with("sentBack", List.of(sentBack))
                .with("recalled", false)
                .make();
    }
}
