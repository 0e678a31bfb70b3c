package banli.query.screen.register;

import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.InvestigationView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.casefile.RoutingView;
import banli.language.query.register.CaseRow;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.Lists;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** 案卷所提到的编号。 Every id of a person, proposer, unit or case that a case file mentions, for their names to be joined. */
final class Mentioned {
    private final Set<String> ids = new LinkedHashSet<>();

    private Mentioned() {}

    static Set<String> in(CaseOnFile it, CaseRow row) {
        Mentioned all = new Mentioned();
        all.add(it.registered().leadUnit());
        all.add(row.section());
        all.add(row.handler());
        all.add(row.follows());
        row.leads().forEach(all::add);
        all.routing(it.assignment().routing());
        it.contacts().held().forEach(all::contact);
        it.contacts().waivers().forEach(waiver -> all.add(waiver.saidBy()));
        it.contacts().asked().forEach(waiver -> {
            all.add(waiver.saidBy());
            all.principal(waiver.by());
        });
        it.opinions().all().forEach(opinion -> all.add(opinion.unit()));
        it.replies().all().forEach(all::reply);
        it.feedback().forms().forEach(form -> all.add(form.proposer()));
        it.followUps().all().stream().flatMap(one -> one.letters().stream()).forEach(all::reply);
        it.deadlines().views().forEach(deadline -> all.add(deadline.about()));
        it.extensions().all().forEach(extension -> {
            all.principal(extension.askedBy());
            all.principal(extension.answeredBy());
        });
        it.upstream().directives().forEach(paper -> {
            all.add(paper.leadUnit());
            paper.coUnits().forEach(co -> all.add(co.unit()));
        });
        if (it.upstream().objection() != null) {
            all.add(it.upstream().objection().unitProposed());
            all.principal(it.upstream().objection().by());
        }
        it.papers().asked().forEach(asked -> all.principal(asked.by()));
        it.commitments().made().forEach(commitment -> all.add(commitment.owner()));
        it.supervision().designations().forEach(designation -> all.add(designation.leader()));
        it.supervision().chases().forEach(chase -> {
            all.principal(chase.by());
            all.add(chase.handler());
        });
        it.supervision().hearings().forEach(hearing -> all.cases(hearing.heardWith()));
        it.supervision().investigations().forEach(all::investigation);
        return all.ids;
    }

    private void routing(RoutingView routing) {
        if (routing != null) {
            add(routing.section());
            add(routing.handler());
            add(routing.signer());
            Lists.orEmpty(routing.coUnits()).forEach(co -> {
                add(co.unit());
                add(co.handler());
            });
        }
    }

    private void contact(ContactView contact) {
        addAll(contact.ourPeople());
        addAll(contact.proposersMet());
        cases(contact.heldWith());
        contact.words().forEach(word -> add(word.proposer()));
    }

    private void investigation(InvestigationView investigation) {
        addAll(investigation.ourPeople());
        cases(investigation.otherCases());
        principal(investigation.enteredBy());
    }

    private void reply(ReplyView reply) {
        addAll(reply.countersigned());
        reply.deliveries().forEach(delivery -> add(delivery.recipient()));
        principal(reply.drafter());
        principal(reply.reviewer());
        principal(reply.signer());
        principal(reply.issuer());
    }

    /** The person acted for; the one who acted has the name of that day beside them. */
    private void principal(Actor actor) {
        if (actor != null) {
            add(actor.onBehalfOf());
        }
    }

    private void cases(Collection<CaseId> some) {
        if (some != null) {
            some.forEach(this::add);
        }
    }

    private void addAll(Collection<String> some) {
        if (some != null) {
            some.forEach(this::add);
        }
    }

    private void add(Object id) {
        if (id != null) {
            ids.add(Objects.toString(id));
        }
    }
}
