package dyad.web.review;

import dyad.brief.Account;
import dyad.brief.Account.Slot;
import dyad.model.Kind;
import dyad.record.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The slots that a form offers for correction: those that are told, and those that often are not. */
final class OfferedSlots {
    /** Of each kind of statement what a text may tell beside what was read. */
    private static final Map<Kind, List<String>> OFTEN = Map.of(
            Kind.FIGURE, List.of("period", "upTo"),
            Kind.EVENT, List.of("period", "name"),
            Kind.TIE, List.of("name", "since", "until", "status"));

    private OfferedSlots() {}

    /** In the order of the statement format; those that are not told last, and empty. */
    static List<Slot> of(Account account) {
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : account.slots()) {
            if (!Correction.isFixed(slot.name())) {
                slots.add(slot);
            }
        }
        for (String name : OFTEN.getOrDefault(account.said().kind(), List.of())) {
            if (slots.stream().noneMatch(slot -> slot.name().equals(name))) {
                slots.add(new Slot(name, "", true));
            }
        }
        return slots;
    }

    /** The name of a form's field. */
    static String field(int account, String slot) {
        return "slot." + account + "." + slot;
    }
}
