package banli.bench.page;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.standalone.register.Demo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** 首页的字节数。 Bytes over the wire until the first page is whole, for a browser that has nothing of it yet. */
public final class FirstPage implements Program {
    private static final long MOST = 100_000;
    private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/[^\"#?]+\\.(?:js|css|svg))\"");
    private static final Pattern CHANGES = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"|\\d\\d:\\d\\d(:\\d\\d)?");

    @Override
    public String name() {
        return "first-page";
    }

    @Override
    public Section run(int size) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (House house = House.open()) {
            for (String user : Demo.USERS) {
                for (String language : List.of("zh", "en")) {
                    lines.add(of(house.browser().logIn(user, Demo.PASSWORD), user, language));
                }
            }
            Browser reader = house.browser().logIn("supervisor", Demo.PASSWORD);
            lines.add(stream(reader));
        }
        return new Section(
                "“/”及它所引用的每个样式、脚本和图标，头和正文一并计算；不含统计页的 ECharts。"
                        + " The page at “/” with every style sheet, script and icon it names, headers and bodies; ECharts, which only"
                        + " the statistics page needs, is left out. Peer: the same without packing.",
                lines,
                "每一部分解压后与未压缩时逐字相同（防伪记号和时刻除外） / each part, unpacked, is the same text as when sent plain, but for the token against forgery and the time of day");
    }

    private static Line of(Browser browser, String user, String language) throws Exception {
        String first = "/?lang=" + language;
        Set<String> parts = new LinkedHashSet<>(List.of(first));
        PART.matcher(browser.get(first, Map.of()).text()).results().forEach(part -> parts.add(part.group(1)));
        long packed = 0;
        long plain = 0;
        for (String part : parts) {
            if (!part.contains("echarts")) {
                Browser.Answer packedPart = browser.get(part, Map.of("Accept-Encoding", "gzip"));
                Browser.Answer plainPart = browser.get(part, Map.of());
                requireSame(part, packedPart, plainPart);
                packed += packedPart.bytes();
                plain += plainPart.bytes();
            }
        }
        return new Line(
                user + " " + language,
                packed + " B",
                plain + " B",
                "≤ " + MOST + " B",
                String.format(Locale.ROOT, "%.2f", packed / (double) plain),
                packed <= MOST);
    }

    /** A stream must go out event by event, so it must not be packed. */
    private static Line stream(Browser browser) throws Exception {
        Browser.Answer refused = browser.get("/live", Map.of("Accept-Encoding", "gzip"));
        try (var stream = browser.stream("/live?shows=board&at=0")) {
            String begin = new String(stream.readNBytes(11), java.nio.charset.StandardCharsets.UTF_8);
            boolean plain = begin.startsWith("event:") && refused.status() == 422;
            return new Line("实时流不压缩 the stream is not packed", plain ? "plain" : "packed", "–", "plain", "–", plain);
        }
    }

    private static void requireSame(String part, Browser.Answer packed, Browser.Answer plain) throws IOException {
        String one = CHANGES.matcher(packed.text()).replaceAll("");
        String other = CHANGES.matcher(plain.text()).replaceAll("");
        if (packed.status() != 200 || !one.equals(other)) {
            throw new IllegalStateException(part + " is not the same when packed");
        }
    }
}
