package banli.proof.log;

import banli.proof.note.Checkpoint;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * 纸上的检查点。 A size and a root as they stand on paper and are typed or read aloud: the root is sixteen groups of four hex digits. A
 * slip of the pen changes a group or two, another history nearly all of them; so the two are told apart.
 */
public record OnPaper(long size, Hash root) {
    private static final int GROUP = 4;
    private static final int GROUPS = 2 * Hash.BYTES / GROUP;
    private static final int SLIPS = 4;
    private static final int LONGEST = 500;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] TENS = {"", "十", "百", "千"};
    private static final String[] MYRIADS = {"", "万", "亿", "万亿", "亿亿"};

    /**
     * 读出。 Reads {@code size:root} as somebody typed it.
     *
     * @throws Refused when it is none
     */
    public static OnPaper parse(String typed) {
        int colon = typed.replace('：', ':').indexOf(':');
        if (colon < 0) {
            throw new Refused("应写成 条数:根。", "Write it as size:root.");
        }
        return of(typed.substring(0, colon), typed.substring(colon + 1));
    }

    /**
     * 分开抄下的。 Of the two as they were typed: hex in groups, with whatever stands between them, or Base64.
     *
     * @throws Refused when one of them is none
     */
    public static OnPaper of(String size, String root) {
        if (size.length() > LONGEST || root.length() > LONGEST) {
            throw new Refused("抄下的过长。", "What was typed is too long.");
        }
        return new OnPaper(Strict.number(size.replaceAll("[\\s,，]", "")), root(root));
    }

    private static Hash root(String typed) {
        String hex = typed.replaceAll("[\\s\\-·.,:]", "").toLowerCase(Locale.ROOT);
        if (hex.length() == 2 * Hash.BYTES && hex.matches("[0-9a-f]+")) {
            return Hash.of(HexFormat.of().parseHex(hex));
        }
        if (typed.strip().length() == 44) {
            return Hash.base64(typed.strip());
        }
        throw new Refused(
                "根应为十六组、每组四个十六进制数字，这里读出 " + hex.length() + " 个字。",
                "A root is sixteen groups of four hex digits; this has " + hex.length() + " characters.");
    }

    /** 各组。 The root in groups. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < root.hex().length(); at += GROUP) {
            groups.add(root.hex().substring(at, at + GROUP));
        }
        return groups;
    }

    /**
     * 核对。 That a log, whose checkpoint was believed, only adds to this.
     *
     * @throws Refused when it does not; where only a few groups differ, with which, since then it is a slip
     */
    public void check(LogFiles files, Checkpoint now) {
        if (size <= now.size()) {
            List<String> right = new OnPaper(size, Additions.rootAt(files, now, size)).groups();
            List<String> mine = groups();
            List<Integer> other = new ArrayList<>();
            for (int at = 0; at < GROUPS; at++) {
                if (!mine.get(at).equals(right.get(at))) {
                    other.add(at + 1);
                }
            }
            if (!other.isEmpty() && other.size() <= SLIPS) {
                String which = other.toString().replaceAll("[\\[\\]]", "");
                throw new Refused(
                        "抄写有误：只有第 " + which + " 组与日志的不同。请与纸上再对一遍；另一份历史会使几乎每一组都不同。",
                        "A slip in typing: only group " + which
                                + " differs from the log's. Compare with the paper again; another history would differ in"
                                + " nearly all groups.");
            }
        }
        Additions.check(files, now, size, root);
    }

    /** 汉字写的条数。 The size as it is read out in Chinese. */
    public String chinese() {
        if (size == 0) {
            return "零";
        }
        StringBuilder all = new StringBuilder();
        boolean gap = false;
        for (int myriad = MYRIADS.length - 1; myriad >= 0; myriad--) {
            int four = (int) (size / power(4 * myriad) % 10_000);
            if (four == 0) {
                gap = !all.isEmpty();
                continue;
            }
            if (!all.isEmpty() && (gap || four < 1_000)) {
                all.append('零');
            }
            all.append(four(four)).append(MYRIADS[myriad]);
            gap = false;
        }
        return all.toString().replaceFirst("^一十", "十");
    }

    private static String four(int number) {
        StringBuilder said = new StringBuilder();
        boolean gap = false;
        for (int place = TENS.length - 1; place >= 0; place--) {
            int digit = (int) (number / power(place) % 10);
            if (digit == 0) {
                gap = !said.isEmpty();
                continue;
            }
            said.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(TENS[place]);
            gap = false;
        }
        return said.toString();
    }

    private static long power(int tens) {
        long power = 1;
        for (int one = 0; one < tens; one++) {
            power *= 10;
        }
        return power;
    }
}
