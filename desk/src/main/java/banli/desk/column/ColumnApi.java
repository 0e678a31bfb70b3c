package banli.desk.column;

import banli.desk.api.Asks;
import banli.desk.ask.DeskAddress;
import banli.desk.form.Filters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公示栏的接口。 For whoever writes the column as files: what there is, and each file as it stands in a folder. */
@RestController
class ColumnApi {
    private final ColumnListing listing;
    private final ColumnPages pages;
    private final DeskAddress desk;

    ColumnApi(ColumnListing listing, ColumnPages pages, DeskAddress desk) {
        this.listing = listing;
        this.pages = pages;
        this.desk = desk;
    }

    /** 目录。 All files; {@code site} is where the desk is reached, null where nobody has said. */
    record Listing(String site, List<ColumnListing.Entry> files) {}

    @GetMapping("/api/column")
    Listing all(HttpServletRequest request) {
        new Filters(request).done();
        String site = desk.of(request).orElse(null);
        return new Listing(site, listing.all(site));
    }

    /** The bytes of a file; of a page that is no more, a page that says so. */
    @GetMapping("/api/column/file")
    @Asks("path")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        Filters filters = new Filters(request);
        String path = filters.required("path", filters.text("path"));
        filters.done();
        ColumnFile file = pages.inFolder(
                new ColumnPages.Wanted(path, null, null, desk.of(request).orElse(null), false));
        return ResponseEntity.ok()
                .contentType(file.type())
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }
}
