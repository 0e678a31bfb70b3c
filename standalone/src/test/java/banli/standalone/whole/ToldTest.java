package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("全产品：提醒的设置与私人日历")
class ToldTest {
    private static final Pattern ADDRESS = Pattern.compile("http://[^<\\s]+(/ical/[A-Za-z0-9_-]+\\.ics)");
    private static final String SETTINGS = "/notices/settings";

    private final int port = WholeProduct.running().port();
    private final PageBrowser section = PageBrowser.loggedIn(port, "section");
    private final PageBrowser stranger = PageBrowser.stranger(port);

    @Test
    @DisplayName("私人日历不登录即可读，只有期限；换新、停用立即生效；知道一个地址读不到别的")
    void aPrivateCalendar() {
        String first = made();
        HttpResponse<String> read = stranger.answer(first);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(read.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(read.body()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
        String second = made();
        assertThat(stranger.answer(first).statusCode()).isEqualTo(404);
        assertThat(stranger.answer(second).statusCode()).isEqualTo(200);
        assertThat(section.page(SETTINGS)).doesNotContain(second).contains("已有一个私人地址");
        assertThat(section.post(section.form(SETTINGS, SETTINGS + "/calendar/end"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(stranger.answer(second).statusCode()).isEqualTo(404);
        assertThat(section.page(SETTINGS)).contains("还没有私人地址");
    }

    @Test
    @DisplayName("没有设邮件服务器时，页面如实说，地址不收")
    void mailIsOffUnlessSet() {
        assertThat(section.page(SETTINGS)).contains("没有设置邮件服务器").doesNotContain("name=\"address\"");
        assertThat(section.page(SETTINGS + "?lang=en")).contains("No mail server is set here");
        section.page(SETTINGS + "?lang=zh");
        assertThat(stranger.answer(SETTINGS).statusCode()).isEqualTo(302);
    }

    private String made() {
        HttpResponse<String> page = section.post(section.form(SETTINGS, SETTINGS + "/calendar"));
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        Matcher address = ADDRESS.matcher(page.body());
        assertThat(address.find()).as(page.body()).isTrue();
        return address.group(1);
    }
}
