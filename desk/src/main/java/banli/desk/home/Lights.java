package banli.desk.home;

import banli.desk.ask.Buses;
import banli.language.query.register.FindCases;
import banli.language.word.deadline.Light;
import java.util.EnumMap;
import java.util.Map;

/** 今日的灯。 How many cases of the office show which light: each number is that of the register with the same filter. */
final class Lights {
    private Lights() {}

    /** By light, in the order of the lights. */
    static Map<Light, Long> of(Buses buses, Map<String, String> meta) {
        Map<Light, Long> shown = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            FindCases asked = FindCases.all(1).under(light);
            shown.put(light, buses.ask(asked, meta).total());
        }
        return shown;
    }
}
