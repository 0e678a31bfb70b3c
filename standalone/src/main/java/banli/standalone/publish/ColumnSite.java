package banli.standalone.publish;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * 公示栏的网址。 Puts where the column is found in place of where the desk is reached, wherever a file of the column names an address.
 *
 * @param desk where the desk is reached, as its files say it; null where it says nothing
 * @param column where the column is found, with a stroke at its end; null for nobody has said: then addresses are relative
 * @param log whether the same place answers what one checks with, under {@code /log/}
 */
public record ColumnSite(String desk, String column, boolean log) {
    private static final String COLUMN = "/public/";
    private static final String REPLIES = "replies/";
    private static final String FEED = "urn:banli:column:";
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,255}(?:/[A-Za-z0-9._~/-]{0,255})?");

    /** @throws CommandFailed when the column's address is none */
    public ColumnSite {
        if (column != null && !ADDRESS.matcher(column).matches()) {
            throw new CommandFailed(new Text(
                    "“" + column + "”不是网址，应如 https://www.example.gov.cn/gongshi/ 。",
                    column + " is no address. Write it like https://www.example.gov.cn/gongshi/ ."));
        }
    }

    /** 文件是否写有网址。 Whether a file of that name tells addresses. */
    public static boolean isToldIn(String path) {
        return path.endsWith(".atom")
                || path.endsWith(".xml")
                || path.endsWith(".txt")
                || path.startsWith(REPLIES) && path.endsWith(".html");
    }

    /** 改写。 A file of the column, by its path under it, as it reads there. */
    public byte[] in(String path, byte[] file) {
        if (!isToldIn(path) || desk == null && !path.endsWith(".atom")) {
            return file;
        }
        String text = new String(file, StandardCharsets.UTF_8);
        String told = path.endsWith(".html")
                ? page(text)
                : path.endsWith(".atom") ? feed(text) : text.replace(desk + COLUMN, column == null ? "" : column);
        return told.getBytes(StandardCharsets.UTF_8);
    }

    /** The words of a letter may hold the same address, and stay as they are. */
    private String page(String page) {
        String told = page.replace("\"url\":\"" + desk + COLUMN, "\"url\":\"" + (column == null ? "../" : column));
        return log ? told.replace("href=\"" + desk + "/log/", "href=\"/log/") : told;
    }

    private String feed(String feed) {
        String here = column == null ? "" : column;
        return desk == null
                ? feed.replace("href=\"", "href=\"" + here)
                : feed.replace("href=\"" + desk + COLUMN, "href=\"" + here)
                        .replace(FEED + desk, FEED + (column == null ? "here" : column));
    }
}
