package banli.standalone.ask;

import java.util.function.Consumer;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 是否原样输出。 Whether an answer is printed as the API gives it. */
public final class AsJson {
    @Option(
            names = "--json",
            description = {"原样输出接口的 JSON。", "Print the API's JSON as it is."})
    private boolean json;

    /** 是否按 JSON 答复。 Whether the answer is wanted as it came. */
    public boolean asIs() {
        return json;
    }

    /** Prints what the API answers at this path, as it is or in words. */
    public void print(Desk desk, String path, Consumer<JsonNode> inWords) {
        if (json) {
            System.out.println(desk.text(path));
        } else {
            inWords.accept(desk.tree(path));
        }
    }
}
