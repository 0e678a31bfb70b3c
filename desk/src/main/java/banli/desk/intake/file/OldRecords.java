package banli.desk.intake.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.DateUtil;

/** 逐条记录。 Takes the records of an .xls workbook as they come: first what holds for all of it, then sheet after sheet. */
final class OldRecords implements HSSFListener {
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Integer> formatOf = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<OldSheet> sheets = new ArrayList<>();
    private SSTRecord words;
    private boolean from1904;
    private boolean links;
    private int deep;
    private OldSheet current;

    /** The visible sheet with the most known headings. */
    Grid best(ToIntFunction<List<Cell>> known) {
        List<OldSheet> visible = sheets.stream().filter(one -> !one.isHidden()).toList();
        OldSheet best = visible.stream()
                // The first of several as good.
                .max(Comparator.<OldSheet>comparingInt(one -> one.score(known))
                        .thenComparing(one -> -visible.indexOf(one)))
                .orElseThrow(Unreadable::noSheet);
        List<Line> lines = best.lines();
        if (lines.isEmpty()) {
            throw Unreadable.noSheet();
        }
        return new Grid(
                best.name(),
                lines,
                Grid.notes(best.name(), visible.size(), sheets.size() - visible.size(), best.hiddenRows(), links));
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> began(begin);
            case EOFRecord _ -> deep--;
            case BoundSheetRecord sheet -> bound.add(sheet);
            case SSTRecord all -> words = all;
            case DateWindow1904Record since -> from1904 = since.getWindowing() == 1;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord format -> formatOf.add((int) format.getFormatIndex());
            case SupBookRecord book -> links |= book.isExternalReferences();
            default -> {
                // Within a sheet, and not in a chart that stands in it.
                if (deep == 1 && current != null) {
                    ofSheet(record);
                }
            }
        }
    }

    private void began(BOFRecord begin) {
        deep++;
        if (deep > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        } else if (begin.getType() == BOFRecord.TYPE_EXCEL_4_MACRO || begin.getType() == BOFRecord.TYPE_VB_MODULE) {
            throw Unreadable.macros();
        }
        List<BoundSheetRecord> inOrder = List.of(BoundSheetRecord.orderByBofPosition(bound));
        int at = sheets.size();
        BoundSheetRecord told = at < inOrder.size() ? inOrder.get(at) : null;
        boolean readable = begin.getType() == BOFRecord.TYPE_WORKSHEET && told != null;
        current = new OldSheet(
                told == null ? "" : told.getSheetname(), !readable || told.isHidden() || told.isVeryHidden());
        sheets.add(current);
    }

    private void ofSheet(Record record) {
        switch (record) {
            case RowRecord row -> current.hidden(row.getZeroHeight());
            case MergeCellsRecord merged -> {
                for (int at = 0; at < merged.getNumAreas(); at++) {
                    current.merged(merged.getAreaAt(at));
                }
            }
            case CellValueRecordInterface cell -> current.put(cell.getRow(), cell.getColumn(), cell(cell));
            default -> {}
        }
    }

    private Cell cell(CellValueRecordInterface record) {
        return switch (record) {
            // Never reckoned; nor is what it came to when it was saved.
            case FormulaRecord _ -> new Cell("=", Cell.Kind.FORMULA);
            case LabelSSTRecord label ->
                words == null
                        ? Cell.EMPTY
                        : Cell.of(words.getString(label.getSSTIndex()).getString());
            case BoolErrRecord it when it.isBoolean() -> Cell.truth(it.getBooleanValue());
            case BoolErrRecord _ -> new Cell("#", Cell.Kind.ERROR);
            case NumberRecord number -> number(number);
            case LabelRecord label -> Cell.of(label.getValue());
            default -> Cell.EMPTY;
        };
    }

    private Cell number(NumberRecord record) {
        double value = record.getValue();
        int format = record.getXFIndex() < formatOf.size() ? formatOf.get(record.getXFIndex()) : 0;
        LocalDateTime moment = Formats.isDay(format, formats.get(format)) && DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value, from1904, true)
                : null;
        if (moment != null) {
            return Cell.day(moment);
        }
        return Double.isFinite(value)
                ? Cell.number(BigDecimal.valueOf(value), from1904)
                : new Cell("#", Cell.Kind.ERROR);
    }
}
