package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.Command;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.SubjectCommand.AskErasure;
import banli.language.command.SubjectCommand.ConfirmErasure;
import banli.language.query.Query;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.personal.ReadSubject;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.person.ContactDetails;
import banli.standalone.Main;
import banli.standalone.acts.Act;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.PostgresFacts;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("依法删除个人信息")
class ErasureTest {
    private static final int PERSONS = 50;
    private static final String PHONE = "1399000";
    private static final String STREET = "遗忘路";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("五十人删除后：各表、答复、文件中一处明文也没有，事实一字未改；旧备份恢复也带不回密钥")
    void nothingOfThemIsLeft() throws IOException {
        Path data = PreparedDemo.copy(folder.resolve("data"));
        Path before = folder.resolve("before");
        String digest;
        long last;
        try (Application office = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            for (int i = 0; i < PERSONS; i++) {
                ContactDetails contact = new ContactDetails(PHONE + "%04d".formatted(i), STREET + i + "号", null);
                act(
                        office,
                        "registry",
                        Office.REGISTRY,
                        new EnterProposer(id(i), "被忘者", Body.CPPCC, null, contact, true));
            }
            assertThat(Main.run("backup", "--data", data.toString(), "--to", before.toString()))
                    .isZero();
            Map<String, Object> database = OwnPostgres.running(data).orElseThrow();
            try (PostgresFacts facts = PostgresFacts.in(database)) {
                last = facts.head();
                digest = facts.digest(last);
            }
            for (int i = 0; i < PERSONS; i++) {
                act(office, "registry", Office.REGISTRY, new AskErasure(id(i), "本人书面申请"));
                act(office, "chief", Office.CHIEF_LEADER, new ConfirmErasure(id(i)));
            }
            JdbcClient tables = JdbcClient.create(office.context().getBean(DataSource.class));
            WholeProduct.until("the keys are gone", () -> keysLeft(tables) == 0);
            office.awaitScreens();
            assertThat(hits(tables)).isEmpty();
            assertThat(ask(office, new ReadDirectory(), Office.REGISTRY, "registry")
                            .toString())
                    .contains("被忘者")
                    .doesNotContain(PHONE, STREET);
            assertThat(ask(office, new ReadSubject(id(0)), Office.AUDITOR, "auditor")
                            .toString())
                    .contains("certificate")
                    .doesNotContain(PHONE, STREET);
            try (PostgresFacts facts = PostgresFacts.in(database)) {
                assertThat(facts.digest(last)).isEqualTo(digest);
            }
        }
        PrintWriter said = new PrintWriter(new StringWriter());
        assertThat(banli.proof.cli.Main.run(
                        said,
                        said,
                        "log",
                        data.resolve("log").toString(),
                        "--key",
                        Files.readString(data.resolve("signing.key.pub")).strip()))
                .as("what was proved is proved still")
                .isZero();
        assertThat(Main.run(
                        "backup",
                        "--data",
                        data.toString(),
                        "--to",
                        folder.resolve("after").toString()))
                .as("each fact is what was sealed")
                .isZero();
        assertThat(filesThatTell(data)).isEmpty();
        assertThat(Files.readAllLines(data.resolve("erased.jsonl"))).hasSize(PERSONS);
        Path restored = folder.resolve("restored");
        assertThat(Main.run(
                        "restore",
                        "--nothing-later",
                        "--from",
                        before.toString(),
                        "--data",
                        restored.toString(),
                        "--erased",
                        data.resolve("erased.jsonl").toString()))
                .isZero();
        try (Application office = Application.start(DataFolder.take(restored), Listening.quietly(), true)) {
            JdbcClient tables = JdbcClient.create(office.context().getBean(DataSource.class));
            assertThat(keysLeft(tables)).isZero();
            assertThat(Files.readAllLines(restored.resolve("erased.jsonl"))).hasSize(PERSONS);
        }
    }

    private static String id(int number) {
        return "forgotten-" + number;
    }

    private static void act(Application office, String person, Office in, Command command) {
        office.acts().perform(Act.by(person, in, null, command.toString().hashCode() + "-" + person, command));
    }

    private static int keysLeft(JdbcClient tables) {
        return tables.sql(
                        "select count(*) from vault.person_key where owner like 'forgotten-%' and wrapped is not null")
                .query(Integer.class)
                .single();
    }

    /** Tables in which any row tells a phone number or a street, in clear or as bytes. */
    private static List<String> hits(JdbcClient tables) {
        List<String> found = new ArrayList<>();
        for (String table : tables.sql(
                        "select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog',"
                                + " 'information_schema') and has_table_privilege(quote_ident(schemaname) || '.' ||"
                                + " quote_ident(tablename), 'select')")
                .query(String.class)
                .list()) {
            for (String told : List.of(PHONE, STREET)) {
                int rows = tables.sql("select count(*) from " + table
                                + " t where position(? in t::text) > 0 or position(? in t::text) > 0")
                        .params(told, HexFormat.of().formatHex(told.getBytes(StandardCharsets.UTF_8)))
                        .query(Integer.class)
                        .single();
                if (rows > 0) {
                    found.add(table + " " + told + " " + rows);
                }
            }
        }
        return found;
    }

    /** Of the folder's own files; the database's are looked through by its tables. */
    private static List<Path> filesThatTell(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            List<Path> found = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("database")))
                    .toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (text.contains(PHONE) || text.contains(STREET)) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    private static <A> A ask(Application office, Query<A> question, Office in, String person) {
        return office.context()
                .getBean(QueryBus.class)
                .query(new GenericQueryMessage<>(question, ResponseTypes.instanceOf(question.answer()))
                        .withMetaData(Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name())))
                .join()
                .getPayload();
    }
}
