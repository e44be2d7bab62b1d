package dyad.cli;

/** Starts Dyad from the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Setting setting = Setting.ofProcess();
        int code = DyadCommand.line(setting).execute(arguments);
        setting.out().flush();
        setting.err().flush();
        System.exit(code);
    }
}
