package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.doors.NewPerson;
import banli.standalone.whole.OtherWindow;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：通行密钥（虚拟验证器）")
class PasskeyTest {
    /** Passkeys belong to a name, never to a bare address. */
    private static final String DESK = OtherWindow.address().replace("127.0.0.1", "localhost");

    private static final String ELSEWHERE = "http://localhost:9/elsewhere";
    private static final String SIGNED_ELSEWHERE = """
            async ([challenge]) => {
              const bytes = (t) => Uint8Array.from(atob(t.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
              const text = (b) => btoa(String.fromCharCode(...new Uint8Array(b))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
              const one = await navigator.credentials.get({ publicKey: { challenge: bytes(challenge), rpId: 'localhost', userVerification: 'required' } });
              return JSON.stringify({ credential: { id: one.id, rawId: text(one.rawId), type: one.type, clientExtensionResults: {},
                response: { clientDataJSON: text(one.response.clientDataJSON), authenticatorData: text(one.response.authenticatorData),
                  signature: text(one.response.signature), userHandle: text(one.response.userHandle) } } });
            }
            """;
    private static final String POSTED = """
            async ([path, body]) => {
              const answer = await fetch(path, { method: 'POST', body, headers: { 'Content-Type': 'application/json',
                'X-CSRF-TOKEN': document.querySelector('input[name=_csrf]').value } });
              return answer.status + ' ' + await answer.text();
            }
            """;

    /** A person of this test alone, since a passkey left behind would stop everybody who logs in as them. */
    private static final String PERSON = "finger";

    private Page page;

    @BeforeAll
    static void somebody() {
        NewPerson.enter(PERSON, "通行密钥测试", "AUDITOR");
    }

    @BeforeEach
    void aDeviceWithAFinger() {
        page = Chromium.stranger("zh");
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @Test
    @DisplayName("登记、凭它登录、口令之后也要它、别的网站签的不收、停用之后口令又够")
    void aPasskey() {
        byPassword();
        page.waitForSelector("#find");
        page.navigate(DESK + "/me/factors");
        page.locator("#passkey-label").fill("办公电脑");
        page.locator("#passkey input[name=_password]").fill("demo-2021");
        page.locator("#passkey button.main").click();
        page.waitForURL("**/me/factors?done=set-passkey");
        assertThat(page.locator("#have").textContent()).contains("通行密钥", "办公电脑");

        page.context().clearCookies();
        page.navigate(DESK + "/login");
        page.locator("[data-passkey]").click();
        page.waitForSelector("#find");

        page.context().clearCookies();
        byPassword();
        page.waitForURL("**/login/second");
        assertThat(page.locator("#find").count()).isZero();
        aSignatureForAnotherSite();
        page.locator("[data-passkey]").click();
        page.waitForSelector("#find");

        page.navigate(DESK + "/me/factors");
        page.locator("#have summary").click();
        page.locator("#have [data-passkey]").click();
        page.waitForURL("**/me/factors?done=remove-second-factor");
        page.context().clearCookies();
        byPassword();
        page.waitForSelector("#find");
    }

    @Test
    @DisplayName("页面放得太久：按钮带去重新登录并说明；浏览器的英文错误不出现")
    void aPageTooOld() {
        page.navigate(DESK + "/login?lang=zh");
        page.route(
                "**/login/passkey/options",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody("<html></html>")));
        page.locator("[data-passkey]").click();
        page.waitForSelector("[data-failed]:has-text('浏览器没有完成')");
        page.unroute("**/login/passkey/options");

        page.context().clearCookies();
        page.locator("[data-passkey]").click();
        page.waitForURL("**/login?old");
    }

    private void aSignatureForAnotherSite() {
        String options = (String) page.evaluate(POSTED, new Object[] {"/login/passkey/options", "{}"});
        String challenge = options.replaceFirst("(?s).*\"challenge\":\"([^\"]+)\".*", "$1");
        String signed = signedElsewhere(challenge);
        String answer = (String) page.evaluate(POSTED, new Object[] {"/login/passkey", signed});
        assertThat(answer).startsWith("422 ").contains("没有通过核对");
    }

    /** On the same page, whose device it is: another site of the same name asks it to sign the desk's own challenge. */
    private String signedElsewhere(String challenge) {
        String here = page.url();
        page.route(
                ELSEWHERE,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody("<title>elsewhere</title>")));
        page.navigate(ELSEWHERE);
        String signed = (String) page.evaluate(SIGNED_ELSEWHERE, new Object[] {challenge});
        page.navigate(here);
        return signed;
    }

    private void byPassword() {
        page.navigate(DESK + "/login?lang=zh");
        page.locator("input[name=username]:not([type=hidden])").fill(PERSON);
        page.locator("input[name=password]:not([type=hidden])").fill("demo-2021");
        page.locator("button.main").click();
    }
}
