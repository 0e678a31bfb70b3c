package banli.standalone;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * 排演。 Starts a throw-away demo, opens the pages with which a day begins, and ends: the launcher lets the JVM keep what was
 * loaded and compiled meanwhile.
 */
@Command(name = "rehearse", hidden = true, description = "Opens the first pages of a throw-away demo, and ends.")
final class Rehearse implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("/", "/inbox", "/board", "/cases", "/cases/21-168", "/due", "/figures");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Option(names = "--data", required = true)
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Application application = Application.start(DataFolder.take(folder), Listening.quietly(), true)) {
            RunDemo.enter(application);
            for (String user : Demo.USERS) {
                open("http://127.0.0.1:" + application.port(), user);
            }
        }
        return 0;
    }

    private static void open(String address, String user) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build()) {
            Matcher token = TOKEN.matcher(page(browser, address + "/login").body());
            if (!token.find()) {
                throw new CommandFailed(new Text("登录页没有表单。", "The log-in page has no form."));
            }
            browser.send(
                    HttpRequest.newBuilder(URI.create(address + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "_csrf=" + token.group(1) + "&username=" + user + "&password=" + Demo.PASSWORD))
                            .build(),
                    BodyHandlers.discarding());
            for (String path : PAGES) {
                page(browser, address + path);
            }
        }
    }

    private static HttpResponse<String> page(HttpClient browser, String address)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
