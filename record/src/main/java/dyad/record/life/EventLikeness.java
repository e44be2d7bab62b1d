package dyad.record.life;

import dyad.model.Event;
import dyad.record.fact.Testimony;
import java.util.Objects;

/** How like two accounts of events are. */
enum EventLikeness implements DecidedGroups.Likeness {
    EVENTS;

    @Override
    public boolean isAlike(Testimony one, Testimony other) {
        Event a = EventGroup.event(one);
        Event b = EventGroup.event(other);
        return a.parties().equals(b.parties())
                && a.modality() == b.modality()
                && Objects.equals(a.period(), b.period())
                && Objects.equals(a.mode(), b.mode())
                && Objects.equals(a.name(), b.name())
                && a.actors().equals(b.actors())
                && a.recipients().equals(b.recipients());
    }

    @Override
    public boolean mayBe(Testimony one, Testimony other) {
        EventGroup group = new EventGroup(one);
        boolean off = EventFacts.isPutOff(one, other) || EventFacts.isPutOff(other, one);
        return group.mayBe(other) && (off || EventFacts.isSameTime(group, other));
    }
}
