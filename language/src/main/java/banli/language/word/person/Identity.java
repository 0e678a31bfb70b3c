package banli.language.word.person;

import banli.language.word.Sha256;

/** 统一登录的身份。 Who somebody is at a log-in server: the server's issuer and the subject, which it gives to nobody else ever again. */
public record Identity(String issuer, String subject) {
    /** 事实流。 The stream of what is on record of it. */
    public String stream() {
        return "identity:" + Sha256.of(issuer.length() + ":" + issuer + subject).substring(0, 40);
    }
}
