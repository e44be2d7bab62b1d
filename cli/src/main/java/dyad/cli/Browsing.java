package dyad.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens an address in the user's browser. */
final class Browsing {
    private Browsing() {}

    /** Whether a program was found that opens it: the one that BROWSER names, else the system's own. */
    static boolean open(String address, Map<String, String> environment) {
        for (List<String> command : commands(address, environment)) {
            try {
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
                return true;
            } catch (IOException e) {
                // it is not there; the next may be
            }
        }
        return false;
    }

    private static List<List<String>> commands(String address, Map<String, String> environment) {
        List<List<String>> commands = new ArrayList<>();
        String chosen = environment.get("BROWSER");
        if (chosen != null && !chosen.isBlank()) {
            commands.add(List.of(chosen, address));
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            commands.add(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        } else {
            commands.add(List.of(system.startsWith("mac") ? "open" : "xdg-open", address));
        }
        return commands;
    }
}
