package banli.desk.ask;

import banli.language.command.Command;
import java.util.Map;

/** 已办。 An act was recorded, through whatever page or resource it came; told within the desk. */
public record ActDone(Command act, Map<String, String> meta) {}
