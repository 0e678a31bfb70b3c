package banli.language.query.policy;

import banli.language.policy.PolicyDocument;
import java.util.List;

/** 随程序提供的规则。 The policies that come with the program, by name. */
public record PolicyFiles(List<PolicyFile> files) {
    /** 一份规则文件。 One of them: the name of its file, its text, and what it says. */
    public record PolicyFile(String name, String text, PolicyDocument document) {}
}
