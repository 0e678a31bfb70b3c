package banli.standalone.backup;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * 证书何时到期。 When certificates end, each read from its file, or as a server shows it.
 *
 * @param sources {@code NAME=FILE} or {@code NAME=HOST:PORT}, separated by commas
 */
public record CertificateEnds(String sources) {
    private static final int PATIENCE_MILLIS = 3000;

    /** Those that can be read now, by their names. */
    Map<String, Instant> all() {
        Map<String, Instant> ends = new LinkedHashMap<>();
        Arrays.stream(sources.split(",")).filter(one -> one.contains("=")).forEach(one -> {
            String[] parts = one.strip().split("=", 2);
            try {
                X509Certificate certificate = parts[1].matches("[^/]+:\\d+") ? shown(parts[1]) : read(parts[1]);
                ends.put(parts[0], certificate.getNotAfter().toInstant());
            } catch (IOException | GeneralSecurityException unreadable) {
                System.err.println("证书 " + parts[0] + " 读不出来 / the certificate " + parts[0] + " can't be read: "
                        + unreadable.getMessage());
            }
        });
        return ends;
    }

    private static X509Certificate read(String file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private static X509Certificate shown(String address) throws IOException, GeneralSecurityException {
        int colon = address.lastIndexOf(':');
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {new Whatever()}, null);
        try (Socket line = new Socket()) {
            line.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    PATIENCE_MILLIS);
            line.setSoTimeout(PATIENCE_MILLIS);
            try (SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(line, address, -1, true)) {
                socket.startHandshake();
                return (X509Certificate) socket.getSession().getPeerCertificates()[0];
            }
        }
    }

    /** It is only looked at: nothing is sent on this line, and nothing that comes is believed. */
    private static final class Whatever implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
