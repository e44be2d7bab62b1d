package dyad.brief;

import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.life.Fact;
import java.util.Locale;
import java.util.Set;

/** The sections of a brief that hold statements, in their order, and which statement belongs in which. */
enum Topic {
    KEY,
    POLITICAL,
    BODIES,
    AGREEMENTS,
    TRADE,
    COMPANIES,
    TRANSPORT,
    PEOPLE,
    FIELDS,
    PLANNED,
    DISPUTES;

    private static final Set<String> COMPANY_FIGURES = Set.of("companies", "joint-ventures", "projects");
    private static final Set<String> TRANSPORT_FIGURES = Set.of("freight", "passengers", "flights");
    private static final Set<String> PEOPLE_FIGURES =
            Set.of("visitors", "students", "scholarships", "citizens", "workers", "remittances");
    private static final Set<String> QUARRELS =
            Set.of("RETREAT", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    /** The part of a section's name that stands in its link. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Topic of(Fact fact) {
        Statement said = fact.said();
        if (isPending(fact)) {
            return PLANNED;
        }
        return switch (said.kind()) {
            case FIGURE -> figure(said.type());
            case EVENT -> isQuarrel(said) ? DISPUTES : POLITICAL;
            case TIE -> tie((Tie) said);
        };
    }

    /** Whether it is an act of one against another. */
    static boolean isQuarrel(Statement said) {
        return QUARRELS.contains(said.type());
    }

    /** An agreement under negotiation is among the agreements; all else that is not yet so is pending. */
    private static boolean isPending(Fact fact) {
        boolean agreement = fact.said().type().equals("agreement");
        return switch (fact.life().now()) {
            case NEGOTIATED -> !agreement;
            case PROPOSED, PLANNED, PUT_OFF, LAPSED, CALLED_OFF, DENIED, REACHED, MISSED -> true;
            default -> false;
        };
    }

    private static Topic figure(String type) {
        if (COMPANY_FIGURES.contains(type)) {
            return COMPANIES;
        }
        if (TRANSPORT_FIGURES.contains(type)) {
            return TRANSPORT;
        }
        if (PEOPLE_FIGURES.contains(type)) {
            return PEOPLE;
        }
        return switch (type) {
            case "agreements" -> AGREEMENTS;
            case "visits" -> POLITICAL;
            default -> TRADE;
        };
    }

    private static Topic tie(Tie tie) {
        return switch (tie.type()) {
            case "relations", "partnership", "mission" -> KEY;
            case "agreement" -> AGREEMENTS;
            case "body" -> BODIES;
            case "link" -> TRANSPORT;
            case "regime" -> isOfTrade(tie) ? TRADE : TRANSPORT;
            case "project" -> COMPANIES;
            case "centre", "culture", "twinning" -> PEOPLE;
            default -> FIELDS;
        };
    }

    private static boolean isOfTrade(Tie regime) {
        String name = regime.name() == null ? "" : regime.name().toLowerCase(Locale.ROOT);
        return name.contains("trade") || name.contains("customs") || name.contains("tariff");
    }

    /** Whether its figures stand in a table. */
    boolean hasTable() {
        return this == AGREEMENTS || hasPictures();
    }

    /** Whether its figures are of one thing at several times, so that a picture of them tells something. */
    boolean hasPictures() {
        return this == TRADE || this == COMPANIES || this == TRANSPORT || this == PEOPLE;
    }
}
