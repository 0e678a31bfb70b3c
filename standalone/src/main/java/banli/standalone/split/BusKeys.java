package banli.standalone.split;

import banli.language.word.Text;
import banli.standalone.data.CouldNot;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnerOnly;
import banli.wire.signed.Sender;
import banli.wire.signed.Signatures;
import banli.wire.signed.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** 各部分的签名密钥。 The keys by which the parts of an installation on one machine prove themselves, in its data folder. */
record BusKeys(Path folder) {
    private static final String ENTRY = "entry";

    static BusKeys in(DataFolder data) {
        return new BusKeys(data.path().resolve("part-keys"));
    }

    /** The key of a part, made when it has none yet; answers the variables by which the part finds it. */
    Map<String, String> give(Sender sender, String name) {
        Path own = folder.resolve(name);
        try {
            OwnerOnly.folder(folder);
            if (!Files.exists(own)) {
                SigningKey key = SigningKey.make(name, sender);
                OwnerOnly.write(own, key.secretLine() + "\n");
                Files.writeString(
                        known(), key.knownLine() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException failed) {
            throw new CouldNot(
                    new Text(
                            "签名密钥无法写入 " + folder + "。",
                            "The keys of the parts could not be written to " + folder + "."),
                    failed);
        }
        return Map.of("BANLI_SIGNING_KEY_FILE", own.toString(), "BANLI_KNOWN_KEYS_FILE", known().toString());
    }

    /** What signs for this process, which opens the ledger and enters the demo. */
    Signatures ofTheEntry() {
        give(Sender.WHOLE, ENTRY);
        return Signatures.of(folder.resolve(ENTRY), known());
    }

    private Path known() {
        return folder.resolve("known-keys");
    }
}
