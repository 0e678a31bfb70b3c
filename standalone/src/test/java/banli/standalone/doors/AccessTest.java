package banli.standalone.doors;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每个地址、每个职务、本科室与其他科室、每种请求头")
class AccessTest {
    private static final Path PAGE = Path.of("../docs/generated/access.md");

    /** Links that open nothing are counted by address, so each role trying them would shut them for other tests. */
    private static final Set<String> LINKS = Set.of("/f/{token}", "/ical/{token}.ics");

    /** There is none where nobody was erased. */
    private static final String CERTIFICATE = "/subjects/{subject}/certificate";

    private final AccessPage page = new AccessPage();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    @Test
    @DisplayName("运行中的产品对每个人的答复都与规则的职权一致，一览与之相符")
    void everyDoor() throws IOException {
        String caseId =
                CaseDriver.register(WholeProduct.api(), "door-1", "LEAD").accepted("LEAD", List.of()).id;
        // Forms that are refused wait for their person, so the registry of this test is a person of its own.
        NewPerson.enter(Role.REGISTRY.user, "门禁测试", "REGISTRY");
        int facts = facts(caseId);
        Set<Address> all = Address.all(WholeProduct.running().gauges());
        assertThat(all).hasSizeGreaterThan(60);

        Arrays.stream(Role.values()).parallel().forEach(role -> {
            Knock knock = new Knock(role, caseId);
            for (Address address : all) {
                List<String> acts = address.takesActs() ? Knock.acts(address) : Collections.singletonList(null);
                acts.forEach(act -> tried(knock, address, act, role));
            }
        });

        page.headers(new HeaderDoors(caseId).tried(wrong));

        assertThat(wrong).isEmpty();
        assertThat(facts(caseId)).as("nothing was recorded by knocking").isEqualTo(facts);
        isUpToDate(page.markdown());
    }

    private void tried(Knock knock, Address address, String act, Role role) {
        String door = address.method() + " " + address.pattern() + (act == null ? "" : " " + act) + " " + role;
        Optional<Boolean> open = Doors.open(address, act, role);
        if (open.isEmpty()) {
            wrong.add(door + ": no rule says who may");
            return;
        }
        page.note(address, act, role, open.get());
        if (LINKS.contains(address.pattern()) && role.ordinal() > 1) {
            return;
        }
        if (role == Role.NOBODY && address.pattern().equals("/login/code") && !address.isRead()) {
            // Open by the token of its own page, which nobody fetched here.
            return;
        }
        Knock.Said said = knock.at(address, act);
        boolean right =
                open.get() ? letIn(address, said) : role == Role.NOBODY ? said.sendsToLogIn() : said.refusesTheOffice();
        if (!right) {
            wrong.add(door + ": expected " + (open.get() ? "to be let in" : "to be refused") + ", got " + said.status()
                    + " " + said.leadsTo());
        }
    }

    /** A read is answered in full: all but a stream, a document, letter, pack or fact of the log that isn't there, an error, a link and an old address. */
    private static boolean letIn(Address address, Knock.Said said) {
        boolean whole = address.isRead()
                && !List.of("/", "/live", "/year", "/error", "/due", "/public", "/public/", CERTIFICATE)
                        .contains(address.pattern())
                && !address.pattern().endsWith("/{sha256}")
                && !LINKS.contains(address.pattern())
                && !address.pattern().startsWith("/cases/{case}/letters/")
                && !address.pattern().startsWith("/log/facts/")
                && !address.pattern().matches(".*/evidence/(replies|figures|summary).*");
        return said.letsIn() && (!whole || said.status() == 200);
    }

    private static int facts(String caseId) {
        return WholeProduct.api()
                .get("auditor", "/api/cases/" + caseId + "/facts")
                .json()
                .path("facts")
                .size();
    }

    private static void isUpToDate(String printed) throws IOException {
        if ("write".equals(System.getProperty("banli.docs"))) {
            Files.writeString(PAGE, printed);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/generated/access.md 已过期，请运行 ./banli docs 。 It is stale: run ./banli docs")
                .isEqualTo(printed);
    }
}
