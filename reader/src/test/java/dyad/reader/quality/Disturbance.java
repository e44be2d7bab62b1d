package dyad.reader.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change of a text that must not change what is read from it, or must. Nothing where it does not apply to a text. */
enum Disturbance {
    NON_BREAKING_SPACES("non-breaking spaces", true) {
        @Override
        Optional<String> of(SpecCase spec) {
            return changed(text(spec), text(spec).replace(' ', '\u00a0'));
        }
    },
    DECOMPOSED("accents decomposed", true) {
        @Override
        Optional<String> of(SpecCase spec) {
            return changed(text(spec), Normalizer.normalize(text(spec), Normalizer.Form.NFD));
        }
    },
    CURLY("quotes straight or curly", true) {
        @Override
        Optional<String> of(SpecCase spec) {
            String text = text(spec);
            return text.indexOf('’') >= 0 || text.indexOf('“') >= 0
                    ? changed(text, text.replace('’', '\'').replace('“', '"').replace('”', '"'))
                    : changed(text, PAIR.matcher(text.replace('\'', '’')).replaceAll("“$1”"));
        }
    },
    DATE("another form of date", true) {
        @Override
        Optional<String> of(SpecCase spec) {
            Written written = Written.of(spec.document().language());
            return changed(text(spec), written.otherDate(text(spec)));
        }
    },
    PARAGRAPH("an unrelated paragraph before", true) {
        @Override
        Optional<String> of(SpecCase spec) {
            return Optional.of(Written.of(spec.document().language()).weather() + "\n\n" + text(spec));
        }
    },
    NEGATED("said not to be so", false) {
        @Override
        Optional<String> of(SpecCase spec) {
            boolean one = spec.gives().stream()
                            .allMatch(g -> g.path("modality").asText("actual").equals("actual"))
                    && text(spec).indexOf(". ") < 0
                    && text(spec).endsWith(".");
            return one ? Optional.of(Written.of(spec.document().language()).denied(text(spec))) : Optional.empty();
        }
    },
    SWAPPED("actors exchanged", false) {
        @Override
        Optional<String> of(SpecCase spec) {
            return Exchange.of(spec);
        }
    },
    NUMBER("another number", false) {
        @Override
        Optional<String> of(SpecCase spec) {
            for (JsonNode gives : spec.gives()) {
                String digits =
                        gives.path("value").asText("").replaceAll("[-.]", "").replaceAll("^0+|0+$", "");
                if (!digits.isEmpty()) {
                    return otherNumber(text(spec), digits);
                }
            }
            return Optional.empty();
        }
    };

    private static final Pattern PAIR = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER_IN_DIGITS = Pattern.compile("\\d[\\d.,\u00a0 ]*\\d|\\d");

    final String shown;
    /** Whether what is read must stay the same. */
    final boolean harmless;

    Disturbance(String shown, boolean harmless) {
        this.shown = shown;
        this.harmless = harmless;
    }

    /** The text so changed; nothing where the change leaves it as it is. */
    abstract Optional<String> of(SpecCase spec);

    private static String text(SpecCase spec) {
        return spec.document().text();
    }

    private static Optional<String> changed(String text, String other) {
        return text.equals(other) ? Optional.empty() : Optional.of(other);
    }

    /** The first number with these digits gets another first digit. */
    private static Optional<String> otherNumber(String text, String digits) {
        Matcher number = NUMBER_IN_DIGITS.matcher(text);
        while (number.find()) {
            String plain = number.group().replaceAll("\\D", "").replaceAll("^0+|0+$", "");
            if (plain.equals(digits)) {
                int at = number.start();
                char other = (char) ('1' + (text.charAt(at) - '0') % 9);
                return Optional.of(text.substring(0, at) + other + text.substring(at + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * How a language writes what the changes need.
     *
     * @param date a day in words: {@code %s} stands for the months
     * @param otherDate the same day otherwise, with groups 1 (day), 2 (month), 3 (year) of the pattern; where there are no months, a replacement
     * @param months the months in that form
     * @param weather a paragraph that has nothing to do with states
     * @param denial what makes a sentence {0} said not to be so
     */
    record Written(Pattern date, String otherDate, List<String> months, String weather, String denial) {
        private static final Map<String, Written> ALL = Map.of(
                "en",
                new Written(
                        Pattern.compile("\\b(\\d{1,2}) (%s) (\\d{4})\\b"),
                        "{2} {1}, {3}",
                        List.of(
                                "January",
                                "February",
                                "March",
                                "April",
                                "May",
                                "June",
                                "July",
                                "August",
                                "September",
                                "October",
                                "November",
                                "December"),
                        "Rain is expected in the hills over the coming days, and schools in the valley stay closed because of the mud.",
                        "It is not true that {0}."),
                "it",
                new Written(
                        Pattern.compile("\\b(\\d{1,2}) (%s) (\\d{4})\\b"),
                        "{1}/{m}/{3}",
                        List.of(
                                "gennaio",
                                "febbraio",
                                "marzo",
                                "aprile",
                                "maggio",
                                "giugno",
                                "luglio",
                                "agosto",
                                "settembre",
                                "ottobre",
                                "novembre",
                                "dicembre"),
                        "Sulle colline è attesa pioggia nei prossimi giorni, e le scuole della valle restano chiuse per il fango.",
                        "Non è vero che {0}."),
                "ru",
                new Written(
                        Pattern.compile("(?<![\\d–-])(\\d{1,2}) (%s) (\\d{4}) года"),
                        "{d}.{m}.{3}",
                        List.of(
                                "января",
                                "февраля",
                                "марта",
                                "апреля",
                                "мая",
                                "июня",
                                "июля",
                                "августа",
                                "сентября",
                                "октября",
                                "ноября",
                                "декабря"),
                        "В ближайшие дни в предгорьях ожидается дождь, и школы в долине останутся закрытыми из-за грязи.",
                        "Неправда, что {0}."),
                "kk",
                new Written(
                        Pattern.compile("(\\d{4}) жылғы (\\d{1,2} \\p{L}+[дт][ае])(?!\\p{L})"),
                        "$1 жылы $2",
                        List.of(),
                        "Алдағы күндері тау бөктерінде жаңбыр жауады, ал алқаптағы мектептер батпақ болғандықтан жабық тұрады.",
                        "{0} деген дұрыс емес."));

        static Written of(String language) {
            Written written = ALL.get(language);
            if (written == null) {
                throw new IllegalStateException("no disturbances for " + language + "; add them to Disturbance");
            }
            return written;
        }

        String otherDate(String text) {
            if (months.isEmpty()) {
                return date.matcher(text).replaceAll(otherDate);
            }
            Pattern days = Pattern.compile(date.pattern().formatted(String.join("|", months)));
            return days.matcher(text).replaceAll(day -> {
                int month = months.indexOf(day.group(2)) + 1;
                return otherDate
                        .replace("{1}", day.group(1))
                        .replace("{2}", day.group(2))
                        .replace("{3}", day.group(3))
                        .replace("{d}", "%02d".formatted(Integer.parseInt(day.group(1))))
                        .replace("{m}", "%02d".formatted(month));
            });
        }

        String denied(String sentence) {
            String bare = sentence.substring(0, sentence.length() - 1);
            String first = bare.split("[ ,]", 2)[0];
            boolean small = SMALL_FIRST.contains(first.toLowerCase(Locale.ROOT));
            String lower = small ? bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1) : bare;
            return denial.startsWith("{0}") ? denial.replace("{0}", bare) : denial.replace("{0}", lower);
        }

        /** Words that begin with a capital only because they are the first. */
        private static final List<String> SMALL_FIRST = List.of(
                "the",
                "a",
                "an",
                "in",
                "on",
                "at",
                "trade",
                "exports",
                "imports",
                "il",
                "lo",
                "la",
                "i",
                "gli",
                "le",
                "nel",
                "l'interscambio",
                "в",
                "на",
                "за",
                "по",
                "товарооборот",
                "экспорт",
                "импорт",
                "президент",
                "министр");
    }
}
