package banli.desk.replay;

import banli.language.query.trail.StoredFact;
import banli.language.query.trail.TrailEntry;
import java.time.LocalDate;

/**
 * 一格。 A fact of the case on the slider.
 *
 * @param index its place on the slider, from 0
 * @param entry the fact in words, as the trail has it now
 * @param fact the fact as stored
 * @param day the day it is seen on by when things happened: never before the case was opened
 */
public record Tick(int index, TrailEntry entry, StoredFact fact, LocalDate day) {
    /** Number of the fact in the ledger. */
    public long position() {
        return fact.position();
    }

    /** Whether it corrects an earlier fact. */
    public boolean corrects() {
        return fact.type().equals("record-corrected");
    }

    /** Whether a proposer says in it that a contact on record was otherwise. */
    public boolean disputes() {
        return fact.type().equals("contact-disputed");
    }

    /** The class of its mark on the slider, the weightiest of what is to be marked; empty for a plain fact. */
    public String mark() {
        if (disputes()) {
            return "disputes";
        }
        if (corrects() || entry.corrected()) {
            return "corrects";
        }
        return entry.late() ? "late" : "";
    }
}
