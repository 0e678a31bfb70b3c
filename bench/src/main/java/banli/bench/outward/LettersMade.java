package banli.bench.outward;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.standalone.register.Demo;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 函件。 A thousand letters as Word files, from the page of many letters. */
public final class LettersMade implements Program {
    private static final int LETTERS = 1_000;
    private static final int BLOCKS = 3;
    private static final double MOST = 60;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of(Filled.ONE_SIZE);
    }

    @Override
    public Section run(int size) throws Exception {
        House house = Filled.house();
        Browser registry = house.browser().logIn("registry", Demo.PASSWORD);
        int year = house.application().today().getYear();
        List<Double> seconds = new ArrayList<>();
        long made = 0;
        long bytes = 0;
        for (int block = 1; block <= BLOCKS; block++) {
            String page =
                    registry.get("/letters?year=" + (year - block), Map.of()).text();
            Browser.Answer[] answer = new Browser.Answer[1];
            double taken = Load.millis(() -> answer[0] = registry.send(form(page), "/letters", Map.of())) / 1e3;
            long letters = letters(answer[0]);
            seconds.add(taken * LETTERS / letters);
            made += letters;
            bytes += answer[0].whole().body().length;
        }
        Spread spread = Spread.of(seconds);
        return new Section(
                "在成批的函件页选定一年的一千案，取其答复或会办意见，连同信纸样式，合为一个 ZIP；按一千封折算。"
                        + " A thousand cases of a year are chosen on the page of many letters, and their answers or opinions taken as one"
                        + " ZIP; reckoned for a thousand letters.",
                List.of(new Line(
                        "一千封 a thousand letters",
                        spread.text(1, "s") + String.format(Locale.ROOT, ", %.0f KB each", bytes / 1e3 / made),
                        "–",
                        String.format(Locale.ROOT, "≤ %.0f s", MOST),
                        "–",
                        spread.median() <= MOST)),
                "每封都是完整的文件，共 " + made + " 封 / each letter is a whole file, " + made + " in all");
    }

    /** The page up to the end of the form of letters. */
    private static String form(String page) {
        return page.substring(0, page.indexOf("</form>", page.lastIndexOf("action=\"/letters\"")));
    }

    private static long letters(Browser.Answer answer) throws Exception {
        if (answer.status() != 200) {
            throw new IllegalStateException("status " + answer.status() + " " + answer.text());
        }
        long letters = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.whole().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".docx")) {
                    byte[] file = zip.readAllBytes();
                    if (file.length < 1_000 || file[0] != 'P') {
                        throw new IllegalStateException(entry.getName() + " is no letter");
                    }
                    letters++;
                }
            }
        }
        return letters;
    }
}
