package banli.desk.intake.file;

import banli.language.word.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * 读出的表。 The rows of a sheet that are not empty.
 *
 * @param sheet what it is called, empty for text
 * @param notes what was seen in the file and passed over, in words
 */
public record Grid(String sheet, List<Line> lines, List<Text> notes) {
    /** 略过的。 What was passed over, in words: other sheets, hidden ones, links; and that hidden rows were not. */
    static List<Text> notes(String sheet, int visible, int hidden, int hiddenRows, boolean links) {
        List<Text> notes = new ArrayList<>();
        if (visible > 1) {
            notes.add(new Text(
                    "文件里有 " + visible + " 张表，读的是“" + sheet + "”。",
                    "There are " + visible + " sheets; the one read is “" + sheet + "”."));
        }
        if (hidden > 0) {
            notes.add(new Text(hidden + " 张隐藏的表没有读。", hidden + " hidden sheets were not read."));
        }
        if (hiddenRows > 0) {
            notes.add(new Text(
                    "表里有 " + hiddenRows + " 行是隐藏的（如筛选），也一并读了。",
                    hiddenRows + " rows of the sheet are hidden, as by a filter; they were read too."));
        }
        if (links) {
            notes.add(new Text("文件链接了别的文件，链接没有打开。", "The file links to other files; the links were not followed."));
        }
        return notes;
    }
}
