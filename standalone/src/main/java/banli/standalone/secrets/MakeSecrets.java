package banli.standalone.secrets;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 生成口令与密钥。 Makes all passwords, tokens, keys and certificates of an installation. */
@Command(
        name = "secrets",
        mixinStandardHelpOptions = true,
        description = {
            "生成容器所用的口令、令牌、密钥和证书；已有的不动。",
            "Make the passwords, tokens, keys and certificates of the containers; what is there is left alone."
        })
public final class MakeSecrets implements Callable<Integer> {
    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = {"放在哪个文件夹（默认程序旁的 secrets）。", "The folder (by default secrets, beside the program)."})
    private Path to;

    @Option(
            names = "--site",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "localhost,127.0.0.1",
            description = {
                "人们所用的网站名称或地址，写进网站证书（默认 localhost,127.0.0.1）。",
                "Names or addresses by which people find it, for the site's certificate (localhost,127.0.0.1 by default)."
            })
    private List<String> site;

    @Option(
            names = "--renew-certificates",
            description = {
                "重新签发本机构签发的证书；单位自己的网站证书不动。",
                "Issue the certificates of the own authority anew; the office's own for the site is left alone."
            })
    private boolean renew;

    @Option(
            names = "--renew-key",
            paramLabel = "PART",
            description = {
                "给一个部分换上新的签名密钥，如 desk-1；旧的仍然有效，直到吊销。",
                "A new signing key for a part, as desk-1; the old one is known until it is revoked."
            })
    private String renewKey;

    @Option(
            names = "--revoke",
            paramLabel = "KEY",
            description = {"吊销一个签名密钥，如 desk-1.1，立即生效。", "Revoke a signing key, as desk-1.1, at once."})
    private String revoke;

    @Override
    public Integer call() {
        Path folder = to == null ? Path.of(System.getProperty("banli.home", "."), "secrets") : to;
        if (revoke != null) {
            Secrets.revoke(folder, revoke);
            System.out.println("已吊销 / revoked: " + revoke);
            return 0;
        }
        if (renewKey != null) {
            System.out.println("新的密钥 / the new key: " + Secrets.renewKey(folder, renewKey));
            return 0;
        }
        List<String> made = Secrets.make(folder, site, renew, Instant.now());
        System.out.println(
                made.isEmpty()
                        ? "一样不缺，没有改动。 Nothing was missing; nothing was changed."
                        : "已生成 / made: " + String.join(" ", made));
        return 0;
    }
}
