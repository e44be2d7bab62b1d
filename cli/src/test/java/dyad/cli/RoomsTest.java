package dyad.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data take one direction through the house: a room knows those before it and none after it. */
class RoomsTest {
    private static final List<String> ROOMS = List.of("model", "language", "reader", "record", "brief", "web", "cli");
    private static final List<String> UNWANTED = List.of("util", "common", "impl", "manager", "helper");

    private static JavaClasses house;

    @BeforeAll
    static void enter() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dyad");
    }

    @Test
    void aRoomImportsOnlyFromThoseBeforeIt() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "dyad." + room + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("dyad." + ROOMS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(house);
            }
        }
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.stream().map(room -> "dyad." + room + "..").toArray(String[]::new))
                .check(house);
    }

    @Test
    void theModelDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage("dyad.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dyad.model..", "java..", "org.jspecify..")
                .check(house);
    }

    @Test
    void theReaderAsksNeitherNetworkNorStoreNorClock() {
        noClasses()
                .that()
                .resideInAnyPackage("dyad.model..", "dyad.language..", "dyad.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "java.time.chrono..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(house);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes().should(beNamedForWhatTheyAre()).check(house);
    }

    private static ArchCondition<JavaClass> beNamedForWhatTheyAre() {
        return new ArchCondition<>("not be named " + UNWANTED) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String name = item.getSimpleName().toLowerCase(Locale.ROOT);
                boolean unwanted = UNWANTED.stream()
                        .anyMatch(word -> item.getPackageName().contains("." + word)
                                || name.startsWith(word)
                                || name.endsWith(word)
                                || name.endsWith(word + "s"));
                if (unwanted) {
                    events.add(SimpleConditionEvent.violated(item, item.getName()));
                }
            }
        };
    }
}
