package banli.query.rebuild;

import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Text;
import banli.language.word.screens.Certificate;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 出证。 Has the ledger record what a rebuild came to, as the act of the ledger itself. */
@Component
class Certifying {
    private static final Logger LOG = System.getLogger(Certifying.class.getName());

    private final ObjectProvider<CommandGateway> gateway;

    Certifying(ObjectProvider<CommandGateway> gateway) {
        this.gateway = gateway;
    }

    /** Once for a run, however often it is said; why it could not be recorded, null when it was. */
    Text recorded(String run, Certificate certificate, String askedBy) {
        try {
            gateway.getObject()
                    .sendAndWait(new GenericCommandMessage<>(new CertifyRebuild(certificate, askedBy))
                            .withMetaData(Map.of(
                                    Meta.ACTOR,
                                    Actor.SYSTEM.person(),
                                    Meta.OFFICE,
                                    Actor.SYSTEM.office().name(),
                                    Meta.KEY,
                                    "rebuild/" + run)));
            return null;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the certificate of a rebuild could not be recorded", failed);
            return new Text(
                    "画面已重建，但证书未能记入账本；原因见日志。",
                    "The screens are rebuilt, but the certificate could not be recorded. The log says why.");
        }
    }
}
