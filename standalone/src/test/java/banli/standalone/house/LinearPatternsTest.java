package banli.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("样式的步数与文字的长度成比例")
class LinearPatternsTest {
    private static final List<String> MODULES =
            List.of("language", "proof", "wire", "command-side", "query-side", "desk");
    private static final int LONG = 200_000;
    private static final int SHORT = 3_000;
    private static final int STEPS_A_CHARACTER = 400;
    private static final char NEVER = '\u0001';

    @TestFactory
    @DisplayName("源码中的每个样式，遇最坏的二十万字也只走有限步")
    Stream<DynamicTest> everyPatternIsLinear() {
        return used().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.where + " " + one.regex,
                        () -> assertThat(worst(one)).as(one.toString()).isNull()));
    }

    @Test
    @DisplayName("测法本身认得出二次的样式")
    void aQuadraticPatternIsFound() {
        assertThat(worst(new Used("", "[a-z]+@", false))).isNotNull();
        assertThat(worst(new Used("", "/+$", false))).isNotNull();
        assertThat(worst(new Used("", "\\d+号", false))).isNotNull();
        assertThat(worst(new Used("", "[a-z]+@", true))).isNull();
        assertThat(used()).hasSizeGreaterThan(50);
    }

    /** The text that takes too many steps, shortened; null when none does. */
    private static String worst(Used one) {
        Pattern pattern = Pattern.compile(one.regex);
        for (String text : texts(one.regex)) {
            Counted counted = new Counted(text, STEPS_A_CHARACTER * (text.length() + 1L), new long[1]);
            try {
                Matcher matcher = pattern.matcher(counted);
                if (one.whole) {
                    matcher.matches();
                } else {
                    while (matcher.find()) {
                        // Each further match is part of the work.
                    }
                }
            } catch (TooManySteps | StackOverflowError tooMany) {
                return text.substring(0, 20) + "… of " + text.length();
            }
        }
        return null;
    }

    /** Repetitions of what the pattern itself is made of, each ended by what no pattern wants. */
    private static List<String> texts(String regex) {
        Set<Character> letters = new LinkedHashSet<>();
        regex.replaceAll("\\\\.", "").chars().limit(60).forEach(one -> letters.add((char) one));
        "a1 -./A中".chars().forEach(one -> letters.add((char) one));
        List<Character> some = letters.stream().limit(16).toList();
        List<String> texts = new ArrayList<>();
        String whole = sample(regex);
        for (int end = 2; end <= Math.min(whole.length(), 40); end++) {
            texts.add(whole.substring(0, end).repeat(SHORT / end) + NEVER);
        }
        for (char one : some) {
            texts.add(String.valueOf(one).repeat(LONG) + NEVER);
            for (char other : some) {
                texts.add(("" + one + other).repeat(SHORT / 2) + NEVER);
                texts.add(String.valueOf(one).repeat(SHORT / 2)
                        + String.valueOf(other).repeat(SHORT / 2)
                        + NEVER);
            }
        }
        return texts;
    }

    /** A text much like what the pattern wants: first alternatives, one letter a class, no repetition. */
    private static String sample(String regex) {
        return regex.replaceAll("\\(\\?<?[=!][^()]*\\)", "")
                .replace("\\d", "1")
                .replace("\\s", " ")
                .replace("\\w", "a")
                .replaceAll("\\[\\^[^\\]]*]", "x")
                .replaceAll("\\[\\\\?(.)[^\\]]*]", "$1")
                .replaceAll("\\((?:\\?:)?([^()|]*)\\|[^()]*\\)", "$1")
                .replaceAll("\\{[0-9,]+}|(?<!\\\\)[()*+?^$]|\\\\", "");
    }

    /** Each once, with all places where it is used. */
    private static Collection<Used> used() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src", "main", "java"))
                .flatMap(LinearPatternsTest::sources)
                .flatMap(LinearPatternsTest::in)
                .collect(Collectors.toMap(
                        one -> one.regex + one.whole, Function.identity(), Used::also, LinkedHashMap::new))
                .values();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Pattern CALL = Pattern.compile(
            "(?:(\\w+)"
                    + " =\\s*)?(Pattern\\s*\\.\\s*compile|\\.\\s*matches|\\.\\s*replaceAll|\\.\\s*replaceFirst|\\.\\s*split)\\(\\s*");

    /** Every pattern of a file, and whether it is only ever asked for the whole of a text. */
    private static Stream<Used> in(Path file) {
        String source = read(file);
        List<Used> found = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            String regex = literal(source, call.end());
            if (regex == null || ofAMatcher(source, call.start())) {
                continue;
            }
            boolean whole = call.group(2).contains("matches")
                    || call.group(2).contains("compile")
                            && !source.contains(".find()")
                            && !source.contains(".results()")
                            && !source.contains(".replaceAll(")
                            && !source.contains(".split(");
            found.add(new Used(file.getFileName().toString(), regex, whole));
        }
        return found.stream();
    }

    /** A matcher's replacement is no pattern. */
    private static boolean ofAMatcher(String source, int at) {
        String statement = source.substring(source.lastIndexOf(';', at) + 1, at);
        return statement.contains(".matcher(");
    }

    /** The string that begins here, literals joined by plus; a constant of the file is looked up; null for what is none. */
    private static String literal(String source, int at) {
        Matcher constant = Pattern.compile("([A-Z_]+)\\)").matcher(source).region(at, source.length());
        if (constant.lookingAt()) {
            Matcher said =
                    Pattern.compile("\\b" + constant.group(1) + "\\s*=\\s*").matcher(source);
            return said.find() ? literal(source, said.end()) : null;
        }
        StringBuilder all = new StringBuilder();
        Matcher part =
                Pattern.compile("\\s*(?:\\+\\s*)?\"((?:[^\"\\\\\n]|\\\\.)*)\"").matcher(source);
        int from = at;
        while (part.region(from, source.length()).lookingAt()) {
            all.append(part.group(1));
            from = part.end();
        }
        return all.isEmpty() ? null : unicode(all.toString()).translateEscapes();
    }

    private static String unicode(String text) {
        return Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})")
                .matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Used(String where, String regex, boolean whole) {
        Used also(Used same) {
            return new Used(where + ", " + same.where, regex, whole);
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often it is looked at. */
    private record Counted(String text, long most, long[] steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > most) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public IntStream chars() {
            return text.chars();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
