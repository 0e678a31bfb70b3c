package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.command.vault.ErasedRegister;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.ErasureCertificate;
import banli.standalone.Main;
import banli.standalone.acts.Act;
import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.data.DataFolder;
import banli.standalone.opening.Opening;
import banli.standalone.opening.Opening.Administrator;
import banli.standalone.opening.Rules;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import banli.standalone.whole.WholeProduct;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("刚启用的账本：中断、旧规则、换主密钥")
class SmallLedgerTest {
    private static final String PASSWORD = "a phrase of my own";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String CASE = "district-cppcc-6-5-21-168";
    private static final EnterProposer ZHU = new EnterProposer(
            "zhu-fang", "朱芳", Body.CPPCC, null, new ContactDetails("13900001111", "某路2号", null), false);

    @TempDir
    private static Path temporary;

    private static Path opened;
    private static Map<String, String> codes;

    @BeforeAll
    static void open() {
        opened = temporary.resolve("opened");
        List<Administrator> two =
                List.of(new Administrator("li-na", "李娜", null), new Administrator("wang-wei", "王伟", null));
        try (Application office = start(opened)) {
            codes = new Opening(
                            "mz.example.gov.cn/banli/2026",
                            "示例区民政局",
                            "示民",
                            false,
                            Rules.named("shanghai-2015"),
                            DAY.withDayOfYear(1),
                            two,
                            DAY)
                    .perform(office.acts(), office.folder());
            use(office, "li-na");
            assertThat(office.acts().perform(enter()).repeated()).isFalse();
        }
    }

    @Test
    @DisplayName("删除的事实已记下、密钥未删时被杀：再启动即删去，并登记；再启动一次也一样")
    void anErasureIsFinishedAtTheNextStart() throws IOException {
        Path data = copy("killed");
        ErasureCertificate certificate = ErasureCertificate.of("zhu-fang", "", "本人申请", "wu", "chen", DAY);
        StoppedLedger.append(data, "subject:zhu-fang", new SubjectErased("zhu-fang", "本人申请", certificate));
        for (int starts = 0; starts < 2; starts++) {
            try (Application office = start(data)) {
                JdbcClient tables = JdbcClient.create(office.context().getBean(DataSource.class));
                WholeProduct.until("the key is gone", () -> keys(tables) == 0);
                WholeProduct.until("it is noted", () -> Files.exists(data.resolve("erased.jsonl")));
            }
        }
        assertThat(Files.readAllLines(data.resolve("erased.jsonl"))).hasSize(1);
    }

    @Test
    @DisplayName("账本里有旧的规则（答复 99999 个月）和由它得出的期限：照样就绪，停住的一案说得出来")
    void anOldSlipStopsNothingElse() throws IOException {
        Path data = copy("slip");
        String slip = Files.readString(Path.of("../policies/shanghai-2015.json"))
                .replaceFirst("\"amount\"(\\s*):(\\s*)3\\b", "\"amount\"$1:$2 99999");
        assertThat(slip).contains("99999");
        String registered = Files.readString(Path.of("../language/src/test/contracts/case-registered.1.json"))
                .replace("\"registerYear\" : 1,", "\"registerYear\" : 2021,")
                .replace("\"dueOn\" : \"2021-03-01\"", "\"dueOn\" : \"+10360-02-29\"");
        StoppedLedger.append(data, "policy:shanghai", new PolicyAdopted("shanghai", "slip", "", slip, DAY));
        StoppedLedger.append(data, CASE, WireMapper.mapper().readValue(registered, CaseRegistered.class));
        try (Application office = start(data)) {
            office.awaitScreens();
            assertThat(office.context().getBean(ApplicationAvailability.class).getReadinessState())
                    .isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
            Desk desk = new Desk("http://127.0.0.1:" + office.port(), new Login("li-na", PASSWORD));
            assertThat(desk.tree("/api/me").toString()).contains("李娜");
            WholeProduct.until(
                    "it is told", () -> desk.tree("/api/work").toString().contains(CASE));
        }
    }

    @Test
    @DisplayName("命令行换主密钥：旧的留在一旁，账本、口令、个人信息照旧；再换一次并销毁旧的也是")
    void theMasterKeyIsChanged() throws IOException {
        Path data = copy("rewrapped");
        String first = Files.readString(data.resolve("vault.key"));
        assertThat(Main.run("vault", "rewrap", "--data", data.toString())).isZero();
        assertThat(Files.readString(data.resolve("vault.key.old"))).isEqualTo(first);
        assertThat(Files.readString(data.resolve("vault.key"))).isNotEqualTo(first);
        assertThat(Main.run("vault", "rewrap", "--data", data.toString(), "--forget-old"))
                .isZero();
        assertThat(data.resolve("vault.key.old")).doesNotExist();
        try (Application office = start(data)) {
            // The first answer needs the house's key, more of the person's details their own.
            assertThat(office.acts().perform(enter()).repeated()).isTrue();
            EnterProposer moved = new EnterProposer(
                    "zhu-fang", "朱芳", Body.CPPCC, null, new ContactDetails("13900002222", "新路1号", null), false);
            assertThat(office.acts()
                            .perform(Act.by("li-na", Office.ADMIN, null, "enter/moved", moved))
                            .repeated())
                    .isFalse();
            var me = new Desk("http://127.0.0.1:" + office.port(), new Login("li-na", PASSWORD)).tree("/api/me");
            assertThat(me.toString()).contains("李娜");
        }
        assertThat(Main.run("vault", "rewrap", "--data", data.toString(), "--old-key-file", "nowhere"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("备份与恢复：发出未用的一次性口令照样能用，用过的不能再用；之后删除的人，恢复旧备份时再次忘掉")
    void codesAndErasuresSurviveARestore() throws IOException {
        Path data = copy("backed-up");
        Path backup = temporary.resolve("backup");
        Path restored = temporary.resolve("restored");
        assertThat(Main.run("backup", "--data", data.toString(), "--to", backup.toString()))
                .isZero();
        Path later = temporary.resolve("later.jsonl");
        ErasureCertificate certificate = ErasureCertificate.of("zhu-fang", "", "本人申请", "wu", "chen", DAY);
        new ErasedRegister(later).note(new SubjectErased("zhu-fang", "本人申请", certificate));
        assertThat(Main.run(
                        "restore",
                        "--nothing-later",
                        "--from",
                        backup.toString(),
                        "--data",
                        restored.toString(),
                        "--erased",
                        later.toString()))
                .isZero();
        try (Application office = start(restored)) {
            assertThat(keys(JdbcClient.create(office.context().getBean(DataSource.class))))
                    .isZero();
            use(office, "wang-wei");
            Desk desk = new Desk("http://127.0.0.1:" + office.port(), new Login("wang-wei", PASSWORD));
            assertThat(desk.tree("/api/me").toString()).contains("王伟");
            assertThatExceptionOfType(CommandExecutionException.class).isThrownBy(() -> use(office, "li-na"));
        }
        assertThat(Files.readAllLines(restored.resolve("erased.jsonl"))).hasSize(1);
    }

    private static void use(Application office, String person) {
        UseLoginCode use = new UseLoginCode(person, codes.get(person), PASSWORD);
        String key = "use/" + person + "/" + UUID.randomUUID();
        office.commands().sendAndWait(new GenericCommandMessage<>(use, Map.of(Meta.ACTOR, person, Meta.KEY, key)));
    }

    private static Act enter() {
        return Act.by("li-na", Office.ADMIN, null, "enter/zhu-fang", ZHU);
    }

    private static Application start(Path data) {
        return Application.start(DataFolder.take(data), Listening.quietly(), false);
    }

    private static Path copy(String name) throws IOException {
        Path data = temporary.resolve(name);
        PreparedDemo.copy(opened, data);
        return data;
    }

    private static int keys(JdbcClient tables) {
        return tables.sql("select count(*) from vault.person_key where owner = 'zhu-fang' and wrapped is not null")
                .query(Integer.class)
                .single();
    }
}
