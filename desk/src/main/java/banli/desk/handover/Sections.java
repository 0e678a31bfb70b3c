package banli.desk.handover;

import banli.language.command.IntakeCommand.HandOver;
import banli.language.query.register.OpenWork;

/** 由一科室并入另一科室。 From which section into which. */
record Sections(String section, String into) {
    /** What passes of a case, to that person, or with its handler where nobody is named. */
    HandOver move(OpenWork.Part part, String to, String reason) {
        return new HandOver(
                part.caseId(), part.handler(), to == null ? part.handler() : to, reason, null, section, into);
    }
}
