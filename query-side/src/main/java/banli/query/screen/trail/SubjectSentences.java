package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.SubjectEvent;
import banli.language.event.SubjectEvent.*;
import banli.language.word.Text;

/** 个人信息主体的句子。 Sentences of what is kept of a person; names of record stay. */
final class SubjectSentences {
    private SubjectSentences() {}

    static Text of(SubjectEvent fact) {
        String who = proposer(fact.subject());
        return switch (fact) {
            case SubjectRestricted it ->
                text(
                        "限制处理" + who + "的个人信息" + because(it.reason()) + "。",
                        "The details of " + who + " were restricted" + since(it.reason()) + ".");
            case RestrictionLifted it ->
                text(
                        "解除对" + who + "个人信息的限制" + because(it.reason()) + "。",
                        "The restriction on the details of " + who + " was lifted" + since(it.reason()) + ".");
            case ErasureAsked it ->
                text(
                        "申请删除" + who + "的个人信息" + because(it.basis()) + "。",
                        "The erasure of the details of " + who + " was asked for" + since(it.basis()) + ".");
            case ErasureDeclined it ->
                text(
                        "未同意删除" + who + "的个人信息" + because(it.reason()) + "。",
                        "The details of " + who + " were not erased" + since(it.reason()) + ".");
            case SubjectErased it ->
                text(
                        who + "的联系方式和加密备注已依法删除，证书" + it.certificate().digest() + "。",
                        "The contact details and private notes of " + who + " were erased by law; certificate "
                                + it.certificate().digest() + ".");
        };
    }
}
