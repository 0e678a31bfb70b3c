package banli.standalone;

import banli.standalone.ask.Desk;
import banli.standalone.publish.ColumnSite;
import banli.standalone.publish.PublishedFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 写出公示栏。 Writes the public column as files, for the office's own web site. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "把公示栏写成文件，放到单位自己的网站上：只写有变化的，不再公开的写明已撤下。",
            "Write the public column as files for the office's own web site: only what changed, and pages that say so where"
                    + " something is no longer public."
        })
final class PublishColumn implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = {"写到的文件夹：空的，或以前写过的。", "The folder: an empty one, or one written before."})
    private Path to;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = {
                "这些文件将在哪个网址之下，写进订阅和站点地图；不写则用本系统的公示栏。",
                "Where these files will be found, for the feed and the sitemap; this system's own column otherwise."
            })
    private String base;

    @Option(
            names = "--all",
            description = {"逐个比较全部文件，升级以后用一次。", "Compare every file; use it once after an upgrade."})
    private boolean all;

    @Override
    public Integer call() {
        try (PublishedFolder folder = PublishedFolder.at(to)) {
            return asking.ask(desk -> written(desk, folder));
        }
    }

    private int written(Desk desk, PublishedFolder folder) {
        JsonNode listing = desk.tree("/api/column");
        ColumnSite site = base == null
                ? null
                : new ColumnSite(
                        listing.path("site").isString() ? listing.path("site").stringValue() : null,
                        base.endsWith("/") ? base : base + "/",
                        false);
        Map<String, String> files = new LinkedHashMap<>();
        for (JsonNode file : listing.path("files")) {
            String path = file.path("path").asString();
            files.put(path, file.path("version").asString() + (site != null && ColumnSite.isToldIn(path) ? base : ""));
        }
        PublishedFolder.Result result = folder.hold(files, path -> bytes(desk, path, site), all);
        System.out.printf(
                "公示栏写在 %1$s：写了 %2$d 个文件，%3$d 个没有变化，撤下 %4$d 个。%n"
                        + "The column is in %1$s: %2$d files written, %3$d unchanged, %4$d taken down.%n",
                to, result.written(), result.unchanged(), result.withdrawn());
        return 0;
    }

    private static byte[] bytes(Desk desk, String path, ColumnSite site) {
        byte[] file = desk.file("/api/column/file?path=" + Desk.encoded(path));
        return site == null ? file : site.in(path, file);
    }
}
