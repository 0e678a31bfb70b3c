package banli.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Cell.Kind;
import banli.desk.intake.file.Line;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Headings;
import banli.desk.intake.sheet.Known;
import banli.desk.intake.sheet.Mapping;
import banli.desk.intake.sheet.RowRead;
import banli.desk.intake.sheet.Rows;
import banli.desk.intake.sheet.SheetKind;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.Body;
import banli.language.word.UnitKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读台账的行")
class RowsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final Known KNOWN = new Known(
            new DirectoryView(
                    1,
                    "示例区民政局",
                    "",
                    false,
                    List.of(
                            new UnitView("bureau", "示例区民政局", UnitKind.BUREAU, null, null),
                            new UnitView("wjw", "区卫生健康委", UnitKind.OTHER, null, null)),
                    List.of(),
                    List.of(
                            new ProposerView("zhang-san", "张三", Body.CPPCC, "妇联界", false),
                            new ProposerView("li-si", "李四", Body.CPPCC, null, false),
                            new ProposerView("wang-1", "王五", Body.CPPCC, "民建", false),
                            new ProposerView("wang-2", "王五", Body.CPPCC, "民进", false),
                            new ProposerView("zhao-0", "赵一零", Body.CPPCC, null, false),
                            new ProposerView("dai-biao", "钱六", Body.CONGRESS, null, false)),
                    List.of(),
                    List.of()),
            null);

    @Test
    @DisplayName("表头各有叫法，都认得；认得出是案件还是名单，表头不在第一行也找得到")
    void headings() {
        List<String> register =
                List.of("流水号", "提案序号", "分类", "第一提案人", "联名", "案 由", "内容", "性质", "主办", "会办", "办理结果", "计划办结日期");
        assertThat(Headings.guessed(SheetKind.CASES, register))
                .containsExactly(
                        Field.REFERENCE,
                        Field.NUMBER,
                        Field.SUBJECT,
                        Field.PROPOSER,
                        Field.CO_SIGNERS,
                        Field.TITLE,
                        Field.BACKGROUND,
                        Field.RAISED,
                        Field.LEAD_UNIT,
                        Field.ASSISTING,
                        null,
                        Field.DUE);
        assertThat(Headings.kind(register)).isEqualTo(SheetKind.CASES);
        assertThat(Headings.kind(List.of("姓名", "类别", "界别", "手机"))).isEqualTo(SheetKind.PEOPLE);
        assertThat(Headings.at(List.of(line("2021年台账"), line("制表：办公室", "11月"), line("案号", "案由", "收到日期"))))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("一行读成登记：案号、届次、职责、人、事项、日期都按登记簿的写法读出")
    void aCase() {
        RowRead read = read(Map.of(
                Field.NUMBER, "第２１－１６８号",
                Field.MEETING, "区政协六届五次会议",
                Field.TITLE, "关于自助终端的提案",
                Field.PROPOSER, "张　三",
                Field.CO_SIGNERS, "李 四、张三",
                Field.ITEMS, "1. 第一条；2.设备1.5万台。\n3、第三条",
                Field.RECEIVED, "二〇二一年三月五日",
                Field.LEAD_UNIT, "区民政局",
                Field.RAISED, "闭会期间",
                Field.PUBLIC, "不宜公开"));

        RegisterCase act = (RegisterCase) read.act();
        assertThat(read.wrong()).isEmpty();
        assertThat(read.key()).isEqualTo("district-cppcc-6-5-21-168");
        assertThat(act.kind()).isEqualTo(CaseKind.PROPOSAL);
        assertThat(act.raised()).isEqualTo(Raised.BETWEEN_SESSIONS);
        assertThat(act.role()).isEqualTo(UnitRole.LEAD);
        assertThat(act.leadUnit()).isEqualTo("bureau");
        assertThat(act.registerYear()).isEqualTo(2021);
        assertThat(act.receivedOn()).isEqualTo(LocalDate.of(2021, 3, 5));
        assertThat(act.leadProposer()).isEqualTo(new Signatory("zhang-san", "张三"));
        assertThat(act.coSigners()).containsExactly(new Signatory("li-si", "李四"));
        assertThat(act.items()).extracting(Item::text).contains("第三条");
        assertThat(act.mayBePublic()).isFalse();
        assertThat(read.notes().toString()).contains("读作“张三”", "读作“李四”", "读作“示例区民政局”");
    }

    @Test
    @DisplayName("人名差一个空格、〇与零、全角，都是同一人；重名的要写编号；没有的列出来登记")
    void names() {
        assertThat(lead("张 三")).isEqualTo("zhang-san");
        assertThat(lead("赵一〇")).isEqualTo("zhao-0");
        assertThat(lead("赵 一零")).isEqualTo("zhao-0");
        assertThat(lead("王五（wang-2）")).isEqualTo("wang-2");
        RowRead twoOfThem = proposedBy("王五", Map.of());
        assertThat(twoOfThem.wrong().toString()).contains("王五（wang-1）", "王五（wang-2）");
        assertThat(((RegisterCase) proposedBy("王五", Map.of(Field.SECTOR, "民进")).act())
                        .leadProposer()
                        .proposer())
                .isEqualTo("wang-2");
        RowRead unknown = proposedBy("孙七", Map.of());
        assertThat(unknown.wrong().toString()).contains("通讯录中没有“孙七”");
        assertThat(unknown.unknown()).hasSize(1);
        assertThat(proposedBy("钱六", Map.of()).wrong().toString()).contains("人大代表，与本件不符");
        assertThat(proposedBy("张三、李四", Map.of()).wrong().toString()).contains("只写一人");
    }

    @Test
    @DisplayName("公式、错误值、成了日期的案号：说在哪一格，不取其值")
    void cellsThatAreNotTaken() {
        Map<Field, Cell> cells = cells(Map.of(Field.MEETING, "区政协六届五次"));
        cells.put(Field.NUMBER, new Cell("2021-12-01", Kind.DATE));
        cells.put(Field.TITLE, new Cell("=HYPERLINK(\"http://x\")", Kind.FORMULA));
        cells.put(Field.SUBJECT, new Cell("#", Kind.ERROR));
        RowRead read = read(cells, Map.of());

        assertThat(read.act()).isNull();
        assertThat(read.wrong()).extracting(told -> told.field()).contains(Field.NUMBER, Field.TITLE, Field.SUBJECT);
        assertThat(read.wrong().toString()).doesNotContain("HYPERLINK").contains("改成了日期", "公式", "错误值");
    }

    @Test
    @DisplayName("主办不是本局的是会办；建议和提案混在一张表里，按种类取各自的届次")
    void dutiesAndMixedSheets() {
        Map<Field, String> forAll = Map.of(Field.MEETING, "区六届人大五次会议；区政协六届五次会议");
        RowRead assist = read(
                cells(Map.of(Field.NUMBER, "1", Field.KIND, "提案", Field.LEAD_UNIT, "区卫生健康委", Field.ASSISTING, "区民政局")),
                forAll);
        assertThat(((RegisterCase) assist.act()).role()).isEqualTo(UnitRole.ASSIST);
        assertThat(((RegisterCase) assist.act()).leadUnit()).isEqualTo("wjw");
        assertThat(assist.key()).isEqualTo("district-cppcc-6-5-1");
        assertThat(read(cells(Map.of(Field.NUMBER, "1", Field.KIND, "人大建议")), forAll)
                        .key())
                .isEqualTo("district-congress-6-5-1");
        assertThat(read(cells(Map.of(Field.NUMBER, "1")), forAll).wrong().toString())
                .contains("建议还是提案");
        assertThat(read(cells(Map.of(Field.NUMBER, "1", Field.KIND, "提案", Field.LEAD_UNIT, "某某局")), forAll)
                        .unknown()
                        .toString())
                .contains("某某局");
    }

    @Test
    @DisplayName("意思不明的词不当作默认：会间会后、公开、职责写了别的，说在哪一格")
    void wordsThatSayNeither() {
        RowRead read = read(Map.of(
                Field.NUMBER,
                "1",
                Field.MEETING,
                "区政协六届五次",
                Field.RAISED,
                "重点件",
                Field.PUBLIC,
                "部分公开",
                Field.ROLE,
                "阅办"));
        assertThat(read.wrong()).extracting(told -> told.field()).contains(Field.RAISED, Field.PUBLIC, Field.ROLE);
        RowRead secret = read(Map.of(Field.NUMBER, "1", Field.MEETING, "区政协六届五次", Field.PUBLIC, "保密"));
        assertThat(((RegisterCase) secret.act()).mayBePublic()).isFalse();
    }

    @Test
    @DisplayName("名单：姓名里的空格去掉并说出来；没有编号的每次得出同一编号，已在通讯录的就是那一人")
    void people() {
        EnterProposer act = (EnterProposer) person("孙 七", "政协委员").act();
        assertThat(act.name()).isEqualTo("孙七");
        assertThat(act.proposer())
                .matches("m-[0-9a-f]{12}")
                .isEqualTo(person("孙七", "委员").key());
        assertThat(person("孙 七", "政协委员").notes().toString()).contains("读作“孙七”");
        assertThat(person("张三", "政协委员").key()).isEqualTo("zhang-san");
        assertThat(person("王五", "政协委员").wrong().toString()).contains("2 人叫");
        assertThat(person("张三", "").wrong().toString()).contains("人大代表还是政协委员");
    }

    private static RowRead person(String name, String body) {
        Mapping mapping = new Mapping(SheetKind.PEOPLE, List.of(Field.NAME, Field.BODY), Map.of());
        return new Rows(mapping, KNOWN, "sha", TODAY).read(line(name, body));
    }

    private static String lead(String written) {
        RowRead read = proposedBy(written, Map.of());
        assertThat(read.wrong()).isEmpty();
        return ((RegisterCase) read.act()).leadProposer().proposer();
    }

    private static RowRead proposedBy(String written, Map<Field, String> more) {
        Map<Field, String> said = new LinkedHashMap<>(more);
        said.put(Field.NUMBER, "1");
        said.put(Field.MEETING, "区政协六届五次");
        said.put(Field.PROPOSER, written);
        return read(said);
    }

    static RowRead read(Map<Field, String> said) {
        return read(cells(said), Map.of());
    }

    static RowRead read(Map<Field, Cell> cells, Map<Field, String> forAll) {
        List<Field> columns = new ArrayList<>(cells.keySet());
        Mapping mapping = new Mapping(SheetKind.CASES, columns, forAll);
        return new Rows(mapping, KNOWN, "sha", TODAY).read(new Line(2, List.copyOf(cells.values())));
    }

    static Map<Field, Cell> cells(Map<Field, String> said) {
        Map<Field, Cell> cells = new LinkedHashMap<>();
        said.forEach((field, text) -> cells.put(field, Cell.of(text)));
        return cells;
    }

    private static Line line(String... cells) {
        return new Line(1, Arrays.stream(cells).map(Cell::of).toList());
    }
}
