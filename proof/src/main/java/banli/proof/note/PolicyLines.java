package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 读策略文件。 A policy file is read line by line. Names are bytes, whatever letters they may be: each byte is read as one character. */
final class PolicyLines {
    private static final int LONGEST = 500_000;
    private static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, VerifierKey> witnesses = new LinkedHashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private Quorum quorum;

    Policy read(byte[] file) {
        if (file.length > LONGEST) {
            throw new Refused("策略文件过长。", "The policy file is too long.");
        }
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.chars().anyMatch(one -> one < ' ' && one != '\t' && one != '\n' || one == 0x7f)) {
            throw new Refused("策略文件里有控制符，例如回车。", "The policy file holds control characters, such as carriage returns.");
        }
        if (!text.endsWith("\n")) {
            throw new Refused("策略文件的末行没有换行。", "The last line of the policy file has no end.");
        }
        int number = 0;
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            number++;
            List<String> words = Arrays.stream(line.split("[ \t]"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!words.isEmpty() && !words.getFirst().startsWith("#")) {
                line(words, number);
            }
        }
        if (quorum == null) {
            throw new Refused("策略文件没有 quorum 一行。", "The policy file has no quorum line.");
        }
        return new Policy(logs, witnesses, addresses, quorum);
    }

    private void line(List<String> words, int number) {
        try {
            switch (words.getFirst()) {
                case "log" -> log(words);
                case "witness" -> witness(words);
                case "group" -> group(words);
                case "quorum" -> quorum(words);
                default -> throw unknown();
            }
        } catch (Refused wrong) {
            throw new Refused(
                    "策略文件第 " + number + " 行：" + wrong.sentence().zh(),
                    "Line " + number + " of the policy file: "
                            + wrong.sentence().en());
        }
    }

    private void log(List<String> words) {
        require(words.size() == 2 || words.size() == 3);
        logs.add(key(words.get(1), Kind.LOG, logs));
    }

    private void witness(List<String> words) {
        require(words.size() == 3 || words.size() == 4);
        String name = fresh(words.get(1));
        witnesses.put(name, key(words.get(2), Kind.WITNESS, witnesses.values()));
        if (words.size() == 4) {
            addresses.put(name, text(words.get(3)));
        }
        named.put(name, new Quorum.One(name));
    }

    private void group(List<String> words) {
        require(words.size() >= 4);
        String name = fresh(words.get(1));
        List<String> in = words.subList(3, words.size());
        List<Quorum> group = in.stream().map(this::member).toList();
        named.put(name, new Quorum.Group(needed(words.get(2), in.size()), group));
    }

    private static int needed(String word, int all) {
        return switch (word) {
            case "any" -> 1;
            case "all" -> all;
            default -> (int) Math.min(Strict.number(word), Integer.MAX_VALUE);
        };
    }

    private Quorum member(String name) {
        if (!members.add(name)) {
            throw new Refused("“" + said(name) + "”已在一个组里。", "\"" + said(name) + "\" is in a group already.");
        }
        return defined(name);
    }

    private Quorum defined(String name) {
        Quorum defined = named.get(name);
        if (defined == null) {
            throw new Refused("“" + said(name) + "”尚未定义。", "\"" + said(name) + "\" is not defined yet.");
        }
        return defined;
    }

    private void quorum(List<String> words) {
        require(words.size() == 2 && quorum == null);
        quorum = words.get(1).equals(NONE) ? new Quorum.None() : defined(words.get(1));
    }

    private String fresh(String name) {
        if (name.equals(NONE) || named.containsKey(name)) {
            throw new Refused("名称“" + said(name) + "”已有所指。", "The name \"" + said(name) + "\" is taken.");
        }
        return name;
    }

    private static VerifierKey key(String word, Kind kind, Iterable<VerifierKey> others) {
        VerifierKey key = VerifierKey.parse(Strict.text(word.getBytes(StandardCharsets.ISO_8859_1)));
        if (key.kind() != kind) {
            throw new Refused("密钥不是这一种用途的。", "The key is of another kind.");
        }
        for (VerifierKey other : others) {
            if (other.isSameKey(key)) {
                throw new Refused("同一把密钥写了两次。", "The same key stands there twice.");
            }
        }
        return key;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused("看不懂这一行。", "This line is not understood.");
    }

    private static String said(String name) {
        return Strict.shortened(text(name));
    }

    /** What a word says whose bytes were read as characters. */
    static String text(String word) {
        return new String(word.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
