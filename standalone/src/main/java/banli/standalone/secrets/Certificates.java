package banli.standalone.secrets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** 证书。 An own authority, and the certificates that it signs, as PEM; on the curve P-256, where an authority of before is on RSA. */
final class Certificates {
    private static final Duration OF_AUTHORITY = Duration.ofDays(3650);
    private static final Duration OF_SERVER = Duration.ofDays(398);
    private static final AlgorithmIdentifier BY_RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    private static final AlgorithmIdentifier BY_CURVE = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END \\1-----");

    private Certificates() {}

    /** A certificate with its key. */
    record Issued(X509Certificate certificate, PrivateKey key) {
        String certificatePem() throws GeneralSecurityException {
            return pem("CERTIFICATE", certificate.getEncoded());
        }

        String keyPem() {
            return pem("PRIVATE KEY", key.getEncoded());
        }
    }

    /** A new authority. */
    static Issued authority(Instant now) throws GeneralSecurityException, IOException {
        return authority(keys(), now);
    }

    static Issued authority(KeyPair pair, Instant now) throws GeneralSecurityException, IOException {
        X500Name name = new X500Name("CN=Banli " + now.toString().substring(0, 10));
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return new Issued(
                signed(name, name, pair, pair.getPrivate(), now, OF_AUTHORITY, extensions), pair.getPrivate());
    }

    /** A server's certificate under these names, the first of which is its own. */
    static Issued server(Issued authority, List<String> names, Instant now)
            throws GeneralSecurityException, IOException {
        KeyPair pair = keys();
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        extensions.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        extensions.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(names.stream()
                        .map(name -> new GeneralName(
                                name.matches("[\\d.]+|.*:.*") ? GeneralName.iPAddress : GeneralName.dNSName, name))
                        .toArray(GeneralName[]::new)));
        X500Name issuer =
                new X500Name(authority.certificate().getSubjectX500Principal().getName());
        X500Name name = new X500Name("CN=" + names.getFirst());
        return new Issued(signed(issuer, name, pair, authority.key(), now, OF_SERVER, extensions), pair.getPrivate());
    }

    private static X509Certificate signed(
            X500Name issuer,
            X500Name subject,
            KeyPair pair,
            PrivateKey by,
            Instant now,
            Duration lasts,
            ExtensionsGenerator extensions)
            throws GeneralSecurityException, IOException {
        V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
        generator.setSerialNumber(new ASN1Integer(new BigInteger(127, new SecureRandom()).add(BigInteger.ONE)));
        generator.setIssuer(issuer);
        generator.setSubject(subject);
        // An hour before, for a machine whose clock is behind.
        generator.setStartDate(new Time(Date.from(now.minus(Duration.ofHours(1)))));
        generator.setEndDate(new Time(Date.from(now.plus(lasts))));
        generator.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        boolean rsa = by.getAlgorithm().equals("RSA");
        AlgorithmIdentifier how = rsa ? BY_RSA : BY_CURVE;
        generator.setSignature(how);
        generator.setExtensions(extensions.generate());
        TBSCertificate body = generator.generateTBSCertificate();
        Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
        signature.initSign(by);
        signature.update(body.getEncoded());
        ASN1EncodableVector whole = new ASN1EncodableVector();
        whole.add(body);
        whole.add(how);
        whole.add(new DERBitString(signature.sign()));
        return read(new DERSequence(whole).getEncoded());
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate read(byte[] bytes) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
    }

    /** The first certificate of a file. */
    static X509Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        return read(body(file, "CERTIFICATE"));
    }

    /** Whether the authority signed it. */
    static boolean isOf(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    static Issued issued(Path certificate, Path key) throws IOException, GeneralSecurityException {
        X509Certificate one = certificate(certificate);
        KeyFactory keys = KeyFactory.getInstance(one.getPublicKey().getAlgorithm());
        return new Issued(one, keys.generatePrivate(new PKCS8EncodedKeySpec(body(key, "PRIVATE KEY"))));
    }

    private static byte[] body(Path file, String kind) throws IOException, GeneralSecurityException {
        return PEM.matcher(Files.readString(file))
                .results()
                .filter(found -> found.group(1).equals(kind))
                .map(found -> Base64.getMimeDecoder().decode(found.group(2)))
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException(file + ": no " + kind));
    }

    private static String pem(String kind, byte[] body) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(body)
                + "\n-----END " + kind + "-----\n";
    }
}
