package banli.standalone.secrets;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.signed.Sender;
import banli.wire.signed.Signatures;
import banli.wire.signed.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * 各部分的签名密钥。 The keys by which the parts of an installation prove themselves: {@code key-NAME} for each, and the public
 * ones of all in {@code known-keys}, to which lines are only added, so that those who have it open see them.
 */
public record PartKeys(Path folder) {
    private static final String ENTRY = "entry";

    /** 备妥一个部分的密钥。 The key of a part, made when it has none yet; answers the variables by which the part finds it. */
    public Map<String, String> give(Sender sender, String name) {
        if (!Files.exists(own(name))) {
            renew(sender, name);
        }
        return Map.of(
                "BANLI_SIGNING_KEY_FILE", own(name).toString(),
                "BANLI_KNOWN_KEYS_FILE", known().toString());
    }

    /** 换上新密钥。 A new key for a part; the one before stays known until it is revoked. Answers its name. */
    String renew(Sender sender, String name) {
        try {
            long before = Files.exists(known()) ? named(name).count() : 0;
            SigningKey key = SigningKey.make(name + "." + (before + 1), sender);
            // Known before it is used.
            add(key.knownLine());
            SecretFiles.in(folder).put(own(name), key.secretLine() + "\n");
            return key.id();
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /**
     * 吊销。 Revokes a key, at once and for good.
     *
     * @throws CouldNot when no key has this name
     */
    void revoke(String key) {
        try {
            if (!Files.exists(known()) || lines().stream().noneMatch(line -> line.startsWith(key + " "))) {
                throw new CommandFailed(
                        new Text(known() + " 里没有密钥 " + key + "。", "There is no key " + key + " in " + known() + "."));
            }
            add(key + " revoked");
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** 本进程所用。 What signs for this process, which opens the ledger and enters the demo. */
    public Signatures ofTheEntry() {
        give(Sender.WHOLE, ENTRY);
        return Signatures.of(own(ENTRY), known());
    }

    Path own(String name) {
        return folder.resolve("key-" + name);
    }

    Path known() {
        return folder.resolve("known-keys");
    }

    private java.util.stream.Stream<String> named(String name) throws IOException {
        return lines().stream().filter(line -> line.startsWith(name + ".") && !line.endsWith(" revoked"));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(known());
    }

    private void add(String line) throws IOException {
        SecretFiles files = SecretFiles.in(folder);
        if (!Files.exists(known())) {
            files.put(known(), line + "\n");
            return;
        }
        // In place: a container sees the file that was there at its start.
        files.writable(known());
        Files.writeString(known(), line + "\n", StandardOpenOption.APPEND);
        files.readable(known());
    }

    private CommandFailed unwritten(IOException failed) {
        return new CommandFailed(
                new Text("签名密钥无法写入 " + folder + "。", "The keys of the parts could not be written to " + folder + "."),
                failed);
    }
}
