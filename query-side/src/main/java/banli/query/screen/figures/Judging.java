package banli.query.screen.figures;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** 判断的依据。 What a figure judges of each unit, told beside it: the contact, the delivery, the form, the outcome. */
enum Judging {
    /** Of plain counts. */
    RECEIVED(part("收到日期", "received", one -> day(one.of().receivedOn()))),
    MEETING(
            part("答复前的见面", "meeting before the reply", one -> talk(one.of().meeting())),
            part("首次答复送达", "first reply delivered", one -> day(one.of().deliveredOn()))) {
        @Override
        String at(Counted one) {
            return place(one.of().meeting());
        }
    },
    DELIVERY(
            part("现行期限", "deadline in force", one -> day(one.of().dueOn())),
            part("送达", "delivered", one -> day(one.of().deliveredOn())),
            part("是否按时", "on time", Judging::onTime)),
    FORM(
            part("办理态度", "attitude", one -> word(one.form().attitude())),
            part("办理结果", "result", one -> word(one.form().result())),
            part("反馈途径", "came by", one -> word(one.form().came())),
            part("收到日期", "received", one -> day(one.form().receivedOn()))) {
        @Override
        String at(Counted one) {
            return "form-" + one.form().proposer() + "-" + one.form().round();
        }
    },
    FORMS(
            part("收到的反馈", "forms received", one -> number(one.of().forms().size())),
            part(
                    "其中不满意",
                    "of them not satisfied",
                    one -> number(one.of().forms().stream()
                            .filter(form ->
                                    !FigureConditions.RESULT_SATISFIES.test(new Counted(one.of(), null, form), null))
                            .count()))) {
        @Override
        String at(Counted one) {
            return one.of().forms().isEmpty() ? null : "feedback";
        }
    },
    OUTCOME(
            part("办理结果", "outcome", one -> same(one.of().outcome())),
            part("采纳情况", "adoption", one -> word(one.of().adoption()))) {
        @Override
        String at(Counted one) {
            return "items";
        }
    },
    ITEM(part("采纳情况", "adoption", one -> word(one.item().adoption()))) {
        @Override
        String at(Counted one) {
            return "item-" + one.item().item();
        }
    },
    PUBLICATION(
            part("可以公开", "may be public", one -> yes(one.of().mayBePublic())),
            part("现已公开", "now published", one -> yes(one.of().published()))),
    REVISIT(part("办后联系", "contact afterwards", one -> talk(one.of().revisit()))) {
        @Override
        String at(Counted one) {
            return place(one.of().revisit());
        }
    },
    CHASES(part("催办过", "chased", one -> yes(one.of().chased()))),
    PROMPTNESS(part("联系都未补记", "no contact recorded late", one -> yes(one.of().prompt())));

    private final List<Part> parts;

    Judging(Part... parts) {
        this.parts = Arrays.asList(parts);
    }

    private record Part(Text head, Function<Counted, Text> cell) {}

    static Judging of(Figure figure) {
        return switch (figure) {
            case CASES, SUGGESTIONS, PROPOSALS, LEAD_CASES, ASSIST_CASES, KEY_CASES -> RECEIVED;
            case MEETING_RATE -> MEETING;
            case REPLY_RATE, ON_TIME_RATE, OPINION_ON_TIME_RATE -> DELIVERY;
            case SATISFACTION_RATE, ATTITUDE_RATE -> FORM;
            case SATISFACTION_RATE_ALL -> FORMS;
            case ADOPTION_RATE, FULL_CASES, PARTIAL_CASES -> OUTCOME;
            case ITEM_ADOPTION_RATE -> ITEM;
            case DISCLOSURE_RATE, DISCLOSURE_RATE_PUBLIC -> PUBLICATION;
            case REVISIT_RATE -> REVISIT;
            case CHASED_CASES -> CHASES;
            case PROMPT_RATE -> PROMPTNESS;
        };
    }

    List<Text> heads() {
        return parts.stream().map(Part::head).toList();
    }

    /** One for each head, null where there is nothing to tell. */
    List<Text> of(Counted one) {
        return Arrays.asList(parts.stream().map(part -> part.cell().apply(one)).toArray(Text[]::new));
    }

    /** What may not be told. */
    List<Text> nothing() {
        return Arrays.asList(new Text[parts.size()]);
    }

    /** Where in the case's page it stands, null for the case as a whole. */
    String at(Counted one) {
        return null;
    }

    private static Part part(String zh, String en, Function<Counted, Text> cell) {
        return new Part(new Text(zh, en), cell);
    }

    private static String place(Talk talk) {
        return talk == null ? null : "contact-" + talk.contact();
    }

    private static Text talk(Talk talk) {
        return talk == null
                ? null
                : new Text(
                        talk.on() + " " + talk.channel().label().zh(),
                        talk.on() + " " + talk.channel().label().en());
    }

    private static Text onTime(Counted one) {
        LocalDate delivered = one.of().deliveredOn();
        LocalDate due = one.of().dueOn();
        if (delivered == null) {
            return new Text("未送达", "not delivered");
        } else if (one.of().onTime() || due == null || !delivered.isAfter(due)) {
            return one.of().onTime() ? new Text("按时", "on time") : new Text("不按时", "not on time");
        }
        long days = ChronoUnit.DAYS.between(due, delivered);
        return new Text("晚 " + days + " 天", days + " days late");
    }

    private static Text day(LocalDate day) {
        return day == null ? null : same(day.toString());
    }

    private static Text word(Labelled word) {
        return word == null ? null : word.label();
    }

    private static Text yes(Boolean so) {
        return so == null ? null : so ? new Text("是", "yes") : new Text("否", "no");
    }

    private static Text number(long many) {
        return same(Long.toString(many));
    }

    private static Text same(String text) {
        return text == null ? null : new Text(text, text);
    }
}
