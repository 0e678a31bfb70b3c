package banli.desk.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banli.desk.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("读案件包")
class PackageReaderTest {
    private final PackageReader reader = new PackageReader(SenderKey.of(""));

    @Test
    @DisplayName("JSON、XML、ZIP 读出同一份数据；附件逐个对过；次序、空白不同不算不同；没有配置公钥就没有人担保")
    void theSameInAnyDress() {
        PackageMade made = new PackageMade();
        Received json = reader.read(made.json());
        assertThat(reader.read(made.xml()).data()).isEqualTo(json.data());
        assertThat(json.vouched()).isFalse();
        assertThat(json.id()).isEqualTo("P-1");

        made.document("附件.txt", "attachments/01-附件.txt", "附图说明");
        Received zip = reader.read(made.zip());
        assertThat(zip.documents()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("附件.txt");
            assertThat(one.bytes()).isEqualTo("附图说明".getBytes(StandardCharsets.UTF_8));
        });
        made.files.put("data.xml", made.xml());
        assertThat(reader.read(made.zip()).data()).isEqualTo(zip.data());
        made.files.put("data.xml", new PackageMade().xml());
        refused(made.zip(), "不是同一件事");
    }

    @Test
    @DisplayName("别的格式或版本、缺项、多项、没有的日子、不合规的 JSON 和 XML，都说明哪里不对")
    void otherForms() {
        PackageMade made = new PackageMade();
        made.data.put("format", "banli/case-package/2");
        refused(made.json(), "banli/case-package/2");
        refused(made.xml(), "case-package-1.xsd");
        refused("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), "banli/case-package/1");
        made = new PackageMade();
        ((ObjectNode) made.data.path("case")).remove("title");
        refused(made.json(), "$.case.title (required)");
        refused(made.xml(), "不合 case-package-1.xsd");
        made = new PackageMade();
        ((ObjectNode) made.data.path("case")).put("receivedOn", "2026-02-30").put("phone", "x");
        refused(made.json(), "receivedOn (format)");
        refused("{\"a\": 1, \"a\": 2}".getBytes(StandardCharsets.UTF_8), "从第 1 行起");
        refused(("{\"a\":" + "[".repeat(5_000)).getBytes(StandardCharsets.UTF_8), "从第 1 行起");
        refused("GBK 的文字：办理".getBytes(java.nio.charset.Charset.forName("GB18030")), "UTF-8");
        refused(new byte[0], "0 字节");
        refused("<other xmlns='urn:other'/>".getBytes(StandardCharsets.UTF_8), "urn:other");
        refused(
                ("<casePackage xmlns='urn:banli:case-package:1'>" + "<a>".repeat(50)).getBytes(StandardCharsets.UTF_8),
                "不合 case-package-1.xsd");
    }

    @Test
    @DisplayName("DOCTYPE、外部实体、实体炸弹都不读；ZIP 损坏、炸弹、指向别处的名称、重名、没有列出的文件、摘要不符都不收")
    void attacks() {
        String xml = new String(new PackageMade().xml(), StandardCharsets.UTF_8);
        for (String doctype : new String[] {
            "<!DOCTYPE casePackage SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "<!DOCTYPE casePackage [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE casePackage [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        }) {
            refused(
                    xml.replaceFirst("(?s)(<\\?xml[^>]*>\\s*)", "$1" + doctype).getBytes(StandardCharsets.UTF_8),
                    "DOCTYPE");
        }
        PackageMade made = new PackageMade().document("附件.txt", "attachments/01-附件.txt", "附图说明");
        byte[] zip = made.zip();
        refused(Arrays.copyOf(zip, zip.length - 30), "损坏");
        refused(Arrays.copyOf(zip, 40), "损坏");
        for (String name : new String[] {"../x.txt", "/x.txt", "a\\..\\x.txt", "C:x.txt", "a/./x", "a\u202Etxt.exe"}) {
            refused(with("data.json", new PackageMade().json(), name, new byte[] {1}), "指向别处");
        }
        refused(with("data.json", new PackageMade().json(), "virus.exe", new byte[] {1}), "virus.exe");
        refused(with("letter.txt", new byte[] {1}, "evidence.zip", new byte[] {1}), "data.json");
        refused(with("data.json", new PackageMade().json(), "letter.txt", new byte[65 << 20]), "64 MB");
        refused(new byte[PackageReader.LARGEST + 1], "20 MB");
        made.files.put("attachments/01-附件.txt", "附图说阴".getBytes(StandardCharsets.UTF_8));
        refused(made.zip(), "大小或摘要不符");
        refused(made.json(), "不在包里");
    }

    @Test
    @DisplayName("配置了公钥：签了的收；没有签、别人签、签后改动的不收；不是公钥的设置启动时就说")
    void signed() throws Exception {
        KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair another = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(ours.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        PackageReader strict = new PackageReader(SenderKey.of(pem));
        byte[] data = new PackageMade().json();
        assertThat(strict.read(with("data.json", data, "signature.txt", signature(ours, data)))
                        .vouched())
                .isTrue();
        refused(strict, data, "没有签名");
        refused(strict, with("data.json", data, "signature.txt", signature(another, data)), "不符");
        refused(strict, with("data.json", data, "signature.txt", "??".getBytes(StandardCharsets.UTF_8)), "不符");
        PackageMade changed = new PackageMade();
        ((ObjectNode) changed.data.path("case")).put("title", "改过的");
        refused(strict, with("data.json", changed.json(), "signature.txt", signature(ours, data)), "不符");
        assertThat(catchThrowableOfType(IllegalStateException.class, () -> SenderKey.of("no key")))
                .hasMessageContaining("Ed25519");
    }

    private static byte[] signature(KeyPair key, byte[] data) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(data);
        return Base64.getEncoder().encode(signature.sign());
    }

    private static byte[] with(String name, byte[] bytes, String other, byte[] otherBytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name, bytes);
        files.put(other, otherBytes);
        return PackageMade.zip(files);
    }

    private void refused(byte[] file, String zh) {
        refused(reader, file, zh);
    }

    private static void refused(PackageReader reader, byte[] file, String zh) {
        Problem no = catchThrowableOfType(Problem.class, () -> reader.read(file));
        assertThat(no).as(zh).isNotNull();
        assertThat(no.detail().zh()).contains(zh);
        assertThat(no.detail().en()).isNotBlank();
    }
}
