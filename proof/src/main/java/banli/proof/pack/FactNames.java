package banli.proof.pack;

import banli.proof.word.Said;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** 事实的名称。 What the kinds of fact are called, as printed from the product's own list; of unknown ones the name on the wire. */
public final class FactNames {
    private static final Map<String, Said> NAMES = read();

    private FactNames() {}

    /** Of a kind. */
    public static Said of(String type) {
        return NAMES.getOrDefault(type, new Said(type, type));
    }

    private static Map<String, Said> read() {
        return list().lines()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(words -> words[0], words -> new Said(words[1], words[2])));
    }

    /** 全部。 All of them, a line each: the name on the wire, in Chinese, in English, with tabs between them. */
    public static String list() {
        try (InputStream list = FactNames.class.getResourceAsStream("facts.tsv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
