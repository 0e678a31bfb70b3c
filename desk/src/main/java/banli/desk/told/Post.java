package banli.desk.told;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** 发信。 Gives one mail to the office's server, and tells what became of it. */
final class Post {
    /** How long a server may take for each answer. */
    static final int PATIENCE = 15_000;

    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;
    private static final int LONGEST = 254;

    /** What an address looks like here: no quoted names, no comments, nothing beyond ASCII, one line. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,189}");

    private final MailServer server;
    private final Session session;

    Post(MailServer server, int patienceMillis) {
        this.server = server;
        String scheme = server.scheme();
        Properties how = new Properties();
        how.put("mail." + scheme + ".host", server.host());
        how.put("mail." + scheme + ".port", Integer.toString(server.port()));
        how.put("mail." + scheme + ".connectiontimeout", Integer.toString(patienceMillis));
        how.put("mail." + scheme + ".timeout", Integer.toString(patienceMillis));
        how.put("mail." + scheme + ".writetimeout", Integer.toString(patienceMillis));
        how.put("mail." + scheme + ".ssl.checkserveridentity", "true");
        how.put("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        how.put("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        how.put("mail." + scheme + ".auth", Boolean.toString(!server.user().isEmpty()));
        this.session = Session.getInstance(how);
    }

    /** Whether mail can be sent there at all. */
    static boolean isAddress(String address) {
        if (address == null
                || address.length() > LONGEST
                || !ADDRESS.matcher(address).matches()) {
            return false;
        }
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException wrong) {
            return false;
        }
    }

    /**
     * Sends it. A server that is away, or says "later", is a {@link Later}.
     *
     * @param id of the mail, the same each time it is tried
     * @param handed told true before the words go out, and false where the server then said that it did not take them
     */
    Outcome send(String id, String to, Outbox.Letter letter, Handed handed) {
        Written written = new Written(
                session, id + "@" + server.from().substring(server.from().lastIndexOf('@') + 1), handed);
        try {
            written.setFrom(new InternetAddress(server.from(), true));
            written.setRecipient(RecipientType.TO, new InternetAddress(to, true));
            written.setSubject(oneLine(letter.subject()), "UTF-8");
            written.setHeader("Auto-Submitted", "auto-generated");
            written.setText(letter.body(), "UTF-8");
            written.setSentDate(new Date());
            written.saveChanges();
            try (Transport transport = session.getTransport(server.scheme())) {
                transport.connect(
                        server.host(), server.port(), emptyIsNull(server.user()), emptyIsNull(server.password()));
                transport.sendMessage(written, written.getAllRecipients());
            }
            return Outcome.ACCEPTED;
        } catch (MessagingException failed) {
            return outcome(failed, written, handed);
        }
    }

    private static Outcome outcome(MessagingException failed, Written written, Handed handed) {
        int said = said(failed);
        if (said >= PERMANENT) {
            return Outcome.REFUSED;
        }
        if (written.handedOver && said < TEMPORARY) {
            return Outcome.UNSURE;
        }
        handed.over(false);
        throw new Later(failed);
    }

    /** What the server answered, 0 for nothing. */
    private static int said(MessagingException failed) {
        int worst = 0;
        Exception next = failed;
        while (next != null) {
            worst = Math.max(
                    worst,
                    switch (next) {
                        case SMTPAddressFailedException it -> it.getReturnCode();
                        case SMTPSenderFailedException it -> it.getReturnCode();
                        case SMTPSendFailedException it -> it.getReturnCode();
                        default -> 0;
                    });
            // A refused recipient says more than the failure around it.
            if (next instanceof SMTPAddressFailedException || next instanceof SMTPSenderFailedException) {
                return worst;
            }
            next = next instanceof SendFailedException || next instanceof MessagingException
                    ? ((MessagingException) next).getNextException()
                    : null;
        }
        return worst;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** 结果。 What became of a mail. */
    enum Outcome {
        ACCEPTED,
        REFUSED,
        UNSURE
    }

    /** 交出。 Told whether the words are with the server. */
    interface Handed {
        void over(boolean now);
    }

    /** 稍后再试。 The server is away or asks to be tried later. */
    static final class Later extends RuntimeException {
        Later(Throwable cause) {
            // Neither the address nor what the server said of it goes into a log.
            super("mail is tried again later: " + cause.getClass().getSimpleName());
        }
    }

    /** A message under a name of its own that says when its words go out. */
    private static final class Written extends MimeMessage {
        private final String name;
        private final Handed handed;
        private boolean handedOver;

        Written(Session session, String name, Handed handed) {
            super(session);
            this.name = name;
            this.handed = handed;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }

        @Override
        public void writeTo(OutputStream to, String[] without) throws IOException, MessagingException {
            handed.over(true);
            handedOver = true;
            super.writeTo(to, without);
        }
    }
}
