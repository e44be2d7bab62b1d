package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.language.Yaml;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.reader.StatementJson;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)");
    /** What a language has of its own: endings, forms behind a key, plurals, currencies that have a name in it. */
    private static final List<String> OWN =
            List.of("ending.", "date.", "period.", "currency.", "scale.", "change.up.", "change.down.");

    static List<String> otherLanguages() {
        return Messages.LANGUAGES.stream().filter(code -> !code.equals("en")).toList();
    }

    @Test
    void everyScopeOfAFigureHasItsName() {
        Yaml.each(Yaml.required("scopes.yaml").get("scopes"), (scope, words) -> assertThat(
                        Messages.english().find("scope." + scope))
                .as(scope)
                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void everyLanguageHasTheSameKeys(String language) {
        Set<String> english = briefKeys("en");
        Set<String> theirs = briefKeys(language);
        assertThat(theirs).containsAll(english);
        Set<String> more = new TreeSet<>(theirs);
        more.removeAll(english);
        more.removeIf(key -> OWN.stream().anyMatch(key::startsWith) || key.endsWith(".few"));
        assertThat(more).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void everyLanguageFillsInTheSame(String language) {
        for (String key :
                briefKeys("en").stream().filter(key -> !key.endsWith(".one")).toList()) {
            assertThat(slots(language, key)).as(key).isEqualTo(slots("en", key));
        }
    }

    @Test
    void anotherLanguageIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> Messages.of("xx"))
                .hasMessage("no briefs in the language xx; there are en, it, kk, ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | 2009-11-08 | dall'8 novembre 2009 | fino all'8 novembre 2009",
                "it | 2009-11-01 | dal 1º novembre 2009 | fino al 1º novembre 2009",
                "it | 1992 | dal 1992 | fino al 1992",
                "it | 2022-06 | da giugno 2022 | fino a giugno 2022",
                "it | 2022-40 | dal primo semestre 2022 | fino al primo semestre 2022",
                "ru | 2009-11-05 | с 5 ноября 2009 года | до 5 ноября 2009 года",
                "ru | 2022-06 | с июня 2022 года | до июня 2022 года",
                "ru | 2022-40 | с первого полугодия 2022 года | до первого полугодия 2022 года",
                "kk | 1992 | 1992 жылдан бері | 1992 жылға дейін",
                "kk | 2009-11-05 | 2009 жылғы 5 қарашадан бері | 2009 жылғы 5 қарашаға дейін",
                "kk | 2024-09 | 2024 жылғы қыркүйектен бері | 2024 жылғы қыркүйекке дейін",
                "kk | 2022-40 | 2022 жылдың бірінші жартысынан бері | 2022 жылдың бірінші жартысына дейін"
            })
    void aDateTakesTheFormItsPlaceWants(String language, String edtf, String since, String until) {
        Messages words = Messages.of(language);
        assertThat(words.get("since", Period.of(edtf))).isEqualTo(since);
        assertThat(words.get("until", Period.of(edtf))).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | 2024-01/2024-09 | gennaio–settembre 2024",
                "it | 2025-02-25/2025-03-01 | 25 febbraio – 1º marzo 2025",
                "ru | 2024-01/2024-09 | январь–сентябрь 2024 года",
                "ru | 2025-02-25/2025-02-28 | 25–28 февраля 2025 года",
                "ru | 2024-04-29/2024-05-05 | 29 апреля – 5 мая 2024 года",
                "ru | 2024-05/.. | с мая 2024 года",
                "kk | 2024-01/2024-08 | 2024 жылғы қаңтар–тамыз",
                "kk | 2025-02-25/2025-02-28 | 2025 жылғы 25–28 ақпан"
            })
    void saysAPeriodInEveryLanguage(String language, String edtf, String words) {
        assertThat(Messages.of(language).period(Period.of(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = (char) 96,
            delimiter = '|',
            value = {
                "it | 'value':15000000000,'unit':'USD','bound':'over' | oltre 15 miliardi di dollari",
                "it | 'value':1000000,'unit':'EUR' | 1 milione di euro",
                "it | 'value':1500.5,'unit':'EUR' | 1.500,5 euro",
                "it | 'value':8,'unit':'count','bound':'about' | circa 8",
                "ru | 'value':7600000000,'unit':'USD','bound':'at-most' | до 7,6 млрд долл. США",
                "ru | 'measure':'change','value':-30,'unit':'%','bound':'over' | снижение более чем на 30 %",
                "ru | 'value':5000000,'unit':'XXX' | 5 млн (валюта не указана)",
                "kk | 'value':15000000000,'unit':'USD','bound':'over' | 15 млрд АҚШ долларынан астам",
                "kk | 'value':270,'unit':'count','bound':'over' | 270-тен астам",
                "kk | 'value':7600000000,'unit':'EUR','bound':'at-most' | 7,6 млрд еуроға дейін",
                "kk | 'measure':'change','value':24,'unit':'%' | 24%-ға өсті"
            })
    void saysAValueInEveryLanguage(String language, String fields, String shown) {
        String json =
                "{'kind':'figure','type':'exports','between':['ITA','KAZ'],%s,'modality':'actual','document':'a','language':'en',"
                        + "'start':0,'end':1,'quote':'q'}";
        Figure figure =
                (Figure) StatementJson.read(json.formatted(fields.strip()).replace('\'', '"'));
        assertThat(Messages.of(language).amount(figure).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"it,Kazakistan,Italia", "ru,Казахстан,Италия", "kk,Қазақстан,Италия"})
    void namesStatesInEveryLanguage(String language, String kaz, String ita) {
        Messages words = Messages.of(language);
        assertThat(words.state("KAZ")).isEqualTo(kaz);
        assertThat(words.states(List.of("ITA", "KAZ"))).isEqualTo(ita + " " + words.get("and") + " " + kaz);
    }

    @ParameterizedTest
    @CsvSource({"1,1 источник", "2,2 источника", "5,5 источников", "21,21 источник"})
    void countsByTheRulesOfTheLanguage(int number, String words) {
        assertThat(Messages.of("ru").count("sources", number)).isEqualTo(words);
    }

    @Test
    void everyUnitInKazakhTakesTheEndingsItsBoundsWant() {
        Messages words = Messages.of("kk");
        for (String key : new TreeSet<>(words.keys())) {
            if (key.startsWith("currency.") && !key.endsWith(".after")) {
                String name = words.get(key);
                assertThat(words.in("abl", name)).as(key).isNotEqualTo(name);
                assertThat(words.in("dat", name)).as(key).isNotEqualTo(name);
            }
        }
    }

    private static Set<String> briefKeys(String language) {
        Set<String> keys = new TreeSet<>(Messages.of(language).keys());

        // a language writes a currency by its sign, its name or its code
        keys.removeIf(key -> key.startsWith("currency.") && !key.startsWith("currency.XXX"));
        return keys;
    }

    private static Set<String> slots(String language, String key) {
        Set<String> slots = new TreeSet<>();
        String pattern = Messages.of(language).get(key).toLowerCase(Locale.ROOT);
        for (Matcher slot = SLOT.matcher(pattern); slot.find(); ) {
            slots.add(slot.group(1));
        }
        return slots;
    }
}
