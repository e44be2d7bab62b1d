package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.time.TimeMention;
import dyad.model.Modality;
import dyad.model.Period;
import org.jspecify.annotations.Nullable;

/** Tells when something was said from when it is to be: "announced on Monday it would", "last month they said they would". */
final class SayingTime {
    private static final int BESIDE = 2;

    private final int say;
    private final int article;
    private final int party;
    private final PartedLead lead;

    SayingTime(Classes classes) {
        say = classes.number("say");
        lead = new PartedLead(classes);
        article = classes.number("article");
        party = classes.number(PartyReader.PARTY);
    }

    /** Whether a past time is that of the words in which an intended or proposed act was told, or lies before an act that is still to come. */
    boolean owns(TimeMention time, Passage passage, int act, Modality modality, @Nullable Period published) {
        if (modality != Modality.PLANNED && modality != Modality.PROPOSED || !canBePast(time, published)) {
            return false;
        }
        Period period = time.period();
        boolean gone = period != null
                && PeriodChoice.isRecentDay(period, published)
                && time.alternative() == null
                && !period.equals(published);
        return gone || isOfSaying(time, passage.chart(), act) || lead.owns(time, passage, act);
    }

    private boolean isOfSaying(TimeMention time, Chart chart, int act) {
        for (int at = chart.from(); at < act; at++) {
            Edge edge = chart.at(at, say);
            boolean said = edge != null && (edge.forms() & Form.PAST) != 0;
            boolean beside = edge != null && said && time.to() < act && isBeside(time, chart, edge.to());
            if (said && (time.to() <= at || beside)) {
                return true;
            }
        }
        return false;
    }

    /** "said on Monday", "told Norway on Monday". */
    private boolean isBeside(TimeMention time, Chart chart, int after) {
        Edge first = chart.at(after, article);
        int heard = first == null ? after : first.to();
        Edge hearer = chart.at(heard, party);
        int end = hearer == null ? after : hearer.to();
        return time.from() >= after && time.from() < end + BESIDE;
    }

    private static boolean canBePast(TimeMention time, @Nullable Period published) {
        return published != null
                && (PeriodChoice.isPast(time.period(), published)
                        || PeriodChoice.isPast(time.alternative(), published));
    }
}
