package banli.desk.factor;

import banli.desk.ask.Buses;
import banli.desk.ask.DeskAddress;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.account.Factors;
import banli.language.query.account.FindPasskey;
import banli.language.query.account.ReadFactors;
import banli.language.query.account.UsePasskey;
import banli.language.word.person.Passkey;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.MapPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.MapUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 通行密钥。 Makes and checks what WebAuthn says, by Spring Security's own support. What is kept stands in the vault; here it is
 * for one request. The relying party is the address where people reach this desk, or {@code localhost}.
 */
@Component
class Passkeys {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final PublicKeyCredentialType KIND = PublicKeyCredentialType.PUBLIC_KEY;

    private final Buses buses;
    private final Challenges challenges;
    private final String address;

    Passkeys(Buses buses, Challenges challenges, DeskAddress address) {
        this.buses = buses;
        this.challenges = challenges;
        this.address = address.set().orElse("");
    }

    /** What the browser needs to make one for whoever is logged in. */
    PublicKeyCredentialCreationOptions toMake(Authentication login, HttpServletRequest request) {
        Known known = known(buses.ask(new ReadFactors(login.getName()), Map.of()), login.getName());
        Webauthn4JRelyingPartyOperations desk = desk(request, known);
        desk.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return desk.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(login));
    }

    /** The one that was made, once it is checked. */
    Passkey made(PublicKeyCredentialCreationOptions options, JsonNode sent, HttpServletRequest request) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    JSON.readValue(JSON.writeValueAsString(sent), new TypeReference<>() {});
            CredentialRecord made = desk(request, known(new Factors(null, List.of(), 0), null))
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(credential, "x")));
            return new Passkey(
                    made.getCredentialId().toBase64UrlString(),
                    made.getUserEntityUserId().toBase64UrlString(),
                    Objects.requireNonNull(made.getAttestationObject()).toBase64UrlString(),
                    made.getSignatureCount(),
                    made.getTransports().stream()
                            .map(AuthenticatorTransport::getValue)
                            .toList());
        } catch (JacksonException | IllegalArgumentException | WebAuthnException wrong) {
            throw refused();
        }
    }

    /** What the browser needs to sign with one; it finds by itself which it has for this desk. */
    PublicKeyCredentialRequestOptions toSign(HttpServletRequest request) {
        return options(challenges.fresh(), request);
    }

    /** Who signed; refused when the signature is another's, for another site, used, too old, or of a copy. */
    String signedBy(JsonNode sent, HttpServletRequest request) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    JSON.readValue(JSON.writeValueAsString(sent), new TypeReference<>() {});
            Bytes challenge = challenge(credential.getResponse());
            Factors of = buses.ask(new FindPasskey(credential.getRawId().toBase64UrlString()), Map.of());
            if (of.person() == null || !challenges.isGood(challenge)) {
                throw refused();
            }
            Known known = known(of, of.person());
            desk(request, known)
                    .authenticate(new RelyingPartyAuthenticationRequest(options(challenge, request), credential));
            long signatures =
                    known.keys.findByCredentialId(credential.getRawId()).getSignatureCount();
            boolean first = challenges.take(challenge)
                    && buses.ask(new UsePasskey(credential.getRawId().toBase64UrlString(), signatures), Map.of())
                            .accepted();
            if (!first) {
                throw refused();
            }
            return of.person();
        } catch (JacksonException | IllegalArgumentException | NullPointerException | WebAuthnException wrong) {
            throw refused();
        }
    }

    /** As the browser reads it. */
    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    private PublicKeyCredentialRequestOptions options(Bytes challenge, HttpServletRequest request) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(host())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .allowCredentials(List.of())
                .build();
    }

    private Webauthn4JRelyingPartyOperations desk(HttpServletRequest request, Known known) {
        String origin = address.isEmpty() ? "http://localhost:" + request.getLocalPort() : address;
        return new Webauthn4JRelyingPartyOperations(
                known.people,
                known.keys,
                PublicKeyCredentialRpEntity.builder().id(host()).name("Banli").build(),
                Set.of(origin));
    }

    private String host() {
        return address.isEmpty() ? "localhost" : URI.create(address).getHost();
    }

    private static Bytes challenge(AuthenticatorAssertionResponse response) {
        JsonNode client = JSON.readTree(response.getClientDataJSON().getBytes());
        return new Bytes(Base64.getUrlDecoder().decode(client.path("challenge").stringValue("")));
    }

    private static Known known(Factors factors, String person) {
        Known known = new Known(new MapPublicKeyCredentialUserEntityRepository(), new MapUserCredentialRepository());
        for (Factors.Factor factor : factors.factors()) {
            if (factor.passkey() != null) {
                known.add(person, factor.passkey());
            }
        }
        return known;
    }

    private static Problem refused() {
        return Problem.of(
                ProblemKind.FIELD,
                "通行密钥没有通过核对：它不属于本系统的这个地址，或已停用、已过时。请重试，或改用其他方式。",
                "The passkey was not accepted: it is not for this address of the desk, or was taken away, or it took too long."
                        + " Try again, or use another way.");
    }

    /** 一次请求所知。 What one request knows of one person. */
    private record Known(MapPublicKeyCredentialUserEntityRepository people, MapUserCredentialRepository keys) {
        private void add(String person, Passkey kept) {
            Bytes handle = Bytes.fromBase64(kept.handle());
            people.save(ImmutablePublicKeyCredentialUserEntity.builder()
                    .name(person)
                    .id(handle)
                    .displayName(person)
                    .build());
            keys.save(ImmutableCredentialRecord.builder()
                    .credentialType(KIND)
                    .credentialId(Bytes.fromBase64(kept.credential()))
                    .userEntityUserId(handle)
                    // The public key stands in the attestation, from where it is read each time.
                    .publicKey(new ImmutablePublicKeyCose(new byte[0]))
                    .signatureCount(kept.signatures())
                    .attestationObject(Bytes.fromBase64(kept.attestation()))
                    .transports(kept.transports().stream()
                            .map(AuthenticatorTransport::valueOf)
                            .collect(Collectors.toSet()))
                    .build());
        }
    }
}
